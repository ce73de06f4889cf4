// Draws every candidate of one detector into a small sheet, all faces the same size, for the other detector to look at in one go.
// Measured: a third of the time of looking over the whole picture again, and it finds more small faces.
import { context2d, type Level } from '../pixels.ts';
import type { PixelBox } from './boxes.ts';

export interface Sheet {
  readonly level: Level;
  readonly cell: number;
  readonly columns: number;
  readonly count: number;
  readonly faceSize: number;
}

/** How candidates are drawn. A detector needs surroundings: the cell is two to three times the face. Pixels. */
export interface Look {
  readonly faceSize: number;
  readonly cell: number;
  readonly mirrored: boolean;
}

/** `null` when there is nothing to draw. */
export const contactSheet = (
  bitmap: ImageBitmap,
  boxes: readonly PixelBox[],
  { faceSize, cell, mirrored }: Look,
  grid: number,
): Sheet | null => {
  if (boxes.length === 0) return null;
  const columns = Math.ceil(Math.sqrt(boxes.length));
  const width = Math.ceil((columns * cell) / grid) * grid;
  const height = Math.ceil((Math.ceil(boxes.length / columns) * cell) / grid) * grid;
  const context = context2d(new OffscreenCanvas(width, height));
  for (const [i, box] of boxes.entries()) {
    const side = (Math.max(box.x2 - box.x1, box.y2 - box.y1) * cell) / faceSize;
    const left = (i % columns) * cell;
    const top = Math.floor(i / columns) * cell;
    context.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? 2 * left + cell : 0, 0);
    const x = (box.x1 + box.x2 - side) / 2;
    const y = (box.y1 + box.y2 - side) / 2;
    context.drawImage(bitmap, x, y, side, side, left, top, cell, cell);
  }
  const { data } = context.getImageData(0, 0, width, height);
  return { level: { rgba: data, width, height, scale: 1 }, cell, columns, count: boxes.length, faceSize };
};

/** For each cell the best score of a face found in its middle, at about the size it was drawn. */
export const sheetScores = (sheet: Sheet, found: readonly PixelBox[]): number[] => {
  const scores = new Array<number>(sheet.count).fill(0);
  for (const box of found) {
    const x = (box.x1 + box.x2) / 2;
    const y = (box.y1 + box.y2) / 2;
    const column = Math.floor(x / sheet.cell);
    const i = Math.floor(y / sheet.cell) * sheet.columns + column;
    const best = scores[i];
    if (column >= sheet.columns || best === undefined) continue;
    const off = (value: number): number => Math.abs((value % sheet.cell) - sheet.cell / 2);
    const size = (box.y2 - box.y1) / sheet.faceSize;
    const middle = off(x) < sheet.faceSize * 0.4 && off(y) < sheet.faceSize * 0.4;
    if (middle && size > 0.4 && size < 2) scores[i] = Math.max(best, box.score);
  }
  return scores;
};
