// Rows of an Excel workbook (.xlsx). Values only: macros, links and formulas in it are never looked at, let alone run.
import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
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
    const sheets = await readWorkbook(repacked(bytes));
    return { ok: true, sheets: sheets.map(({ data }) => data.map((row) => row.map(asText))) };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
};

/**
 * The parts that hold cells, in an archive without compression. The reader's unpacker hands large compressed parts to workers made of blobs,
 * which our content security policy forbids; in Firefox it then waits for ever (seen November 2026). It can go when the reader unpacks in place.
 */
const repacked = (bytes: Uint8Array): ArrayBuffer => {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /\.(xml|rels)$/i.test(name) && !/externalLinks|vbaProject/i.test(name),
  });
  return new Uint8Array(zipSync(parts, { level: 0 })).buffer;
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
