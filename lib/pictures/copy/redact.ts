// Makes chosen parts of a picture unrecognisable: first averaged into a few large squares, then those smoothed. What was there is gone.
import type { Box } from '../features.ts';
import { context2d } from '../pixels.ts';

/** Squares along the longer and the shorter side of a hidden part: all that is left of it are these few colours. */
const SQUARES = { long: 6, short: 4 };
/** Hair, chin and ears are recognisable too. */
const MARGIN = 0.15;

/** Draws over `canvas` in place. `boxes` are fractions of the canvas. */
export const redact = (canvas: OffscreenCanvas, boxes: readonly Box[]): void => {
  const context = context2d(canvas);
  for (const box of boxes) {
    const { x, y, w, h } = pixelsOf(box, canvas);
    const wide = w >= h;
    const columns = Math.min(w, wide ? SQUARES.long : SQUARES.short);
    const rows = Math.min(h, wide ? SQUARES.short : SQUARES.long);
    const squares = average(context.getImageData(x, y, w, h), columns, rows);
    const small = new OffscreenCanvas(columns, rows);
    context2d(small).putImageData(squares, 0, 0);
    context.save();
    context.beginPath();
    // Text lies flat and fills its box; a face gets the ellipse round its box.
    if (w > h * 2.5) context.rect(x, y, w, h);
    else context.ellipse(x + w / 2, y + h / 2, w * Math.SQRT1_2, h * Math.SQRT1_2, 0, 0, 2 * Math.PI);
    context.clip();
    const [outX, outY] = [w * 0.25, h * 0.25];
    context.drawImage(small, x - outX, y - outY, w + 2 * outX, h + 2 * outY);
    context.restore();
  }
};

const pixelsOf = (box: Box, canvas: OffscreenCanvas): { x: number; y: number; w: number; h: number } => {
  const x = Math.max(0, Math.floor((box.x - box.w * MARGIN) * canvas.width));
  const y = Math.max(0, Math.floor((box.y - box.h * MARGIN) * canvas.height));
  const right = Math.min(canvas.width, Math.ceil((box.x + box.w * (1 + MARGIN)) * canvas.width));
  const bottom = Math.min(canvas.height, Math.ceil((box.y + box.h * (1 + MARGIN)) * canvas.height));
  return { x, y, w: Math.max(1, right - x), h: Math.max(1, bottom - y) };
};

/** Every pixel counts towards its square, whatever shortcuts a browser's own scaling takes. */
export const average = (source: ImageData, columns: number, rows: number): ImageData => {
  const out = new ImageData(columns, rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x1, x2] = [Math.floor((column * source.width) / columns), Math.floor(((column + 1) * source.width) / columns)];
      const [y1, y2] = [Math.floor((row * source.height) / rows), Math.floor(((row + 1) * source.height) / rows)];
      const sums = [0, 0, 0];
      for (let y = y1; y < y2; y++)
        for (let x = x1; x < x2; x++)
          for (let c = 0; c < 3; c++) sums[c] = (sums[c] as number) + (source.data[(y * source.width + x) * 4 + c] as number);
      const n = Math.max(1, (x2 - x1) * (y2 - y1));
      // Sixteen steps a colour: no trace of the last bits either.
      const colour = sums.map((sum) => Math.round(sum / n / 16) * 16);
      out.data.set([...colour, 255], (row * columns + column) * 4);
    }
  return out;
};
