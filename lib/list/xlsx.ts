// Rows of an Excel workbook (.xlsx). Values only: macros, links and formulas in it are never looked at, let alone run.
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { MAX_ROWS } from './limits.ts';
import type { FileProblem } from './problem.ts';

export type Workbook =
  | { readonly ok: true; readonly sheets: readonly (readonly (readonly string[])[])[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a workbook may unpack to. A register of 50,000 rows and 30 columns stays below half of it. */
const MAX_UNPACKED = 200_000_000;
const MAX_PARTS = 2000;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
/** Old .xls files and password-protected workbooks share this beginning (OLE). */
export const isOle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

export const readXlsx = async (bytes: Uint8Array): Promise<Workbook> => {
  const size = unpackedSize(bytes);
  if (size === null) return { ok: false, problem: 'binary' };
  if (size > MAX_UNPACKED) return { ok: false, problem: 'bomb' };
  try {
    const parts = cellParts(bytes);
    if (rowsIn(parts) > MAX_ROWS) return { ok: false, problem: 'too-many-rows' };
    const sheets = await readWorkbook(zipSync(parts, { level: 0 }).slice().buffer);
    return { ok: true, sheets: sheets.map(({ data }) => data.map((row) => row.map(asText))) };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
};

/**
 * The parts that hold cells, to be put into an archive without compression. The reader's unpacker hands large compressed parts to workers made of
 * blobs, which our content security policy forbids; in Firefox it then waits for ever (seen November 2026). It can go when the reader unpacks in place.
 */
const cellParts = (bytes: Uint8Array): Unzipped =>
  unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) && !/externalLinks|vbaProject/i.test(name) });

/** Rows with something in them, in the fullest sheet: counted before the reader makes an object of every cell. */
const rowsIn = (parts: Unzipped): number => {
  let most = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    let rows = 0;
    let filled = true;
    for (const [tag] of new TextDecoder('latin1').decode(part).matchAll(/<row\b|<v>|<is>/g)) {
      if (tag === '<row') filled = false;
      else if (!filled) {
        filled = true;
        rows++;
      }
    }
    most = Math.max(most, rows);
  }
  return most;
};

/** Sum of what the parts say they unpack to, without unpacking; the unpacker allots no more than that. `null` = not a workbook. */
const unpackedSize = (bytes: Uint8Array): number | null => {
  let size = 0;
  let parts = 0;
  let workbook = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        parts++;
        workbook ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  } catch {
    return null;
  }
  if (parts > MAX_PARTS) return Number.POSITIVE_INFINITY;
  return workbook ? size : null;
};

const asText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell).trim();
};
