// Reads what a browser left on the disk: every file raw, and once more unpacked the ways browsers pack (LevelDB, SQLite, snappy, LZ4, gzip).
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** Bytes with the name of the place they come from. */
interface Piece {
  readonly from: string;
  readonly bytes: Buffer;
}

export interface Search {
  /** Places in which a word was found, such as `IndexedDB/x.leveldb/000005.ldb (block)`. */
  readonly hits: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** How many pieces were unpacked, by kind: shows that the unpacking works on this profile. */
  readonly unpacked: Readonly<Record<string, number>>;
}

/** Looks for the words in UTF-8, UTF-16 (both orders) and Latin-1, with composed and decomposed accents, in every file below `dir`. */
export const searchDisk = (dir: string, words: readonly string[]): Search => {
  const patterns = [...new Set(words.flatMap((word) => [word, word.normalize('NFD')]))].flatMap((word) => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word, 'utf8'), wide, Buffer.from(wide).swap16(), Buffer.from(word, 'latin1')];
  });
  const hits = new Set<string>();
  const unpacked: Record<string, number> = {};
  let files = 0;
  let bytes = 0;
  const look = ({ from, bytes: content }: Piece) => {
    if (patterns.some((pattern) => content.includes(pattern))) hits.add(from);
  };
  for (const path of filesBelow(dir)) {
    const content = readFileSync(path);
    files++;
    bytes += content.length;
    const from = path.slice(dir.length + 1);
    look({ from, bytes: content });
    for (const [kind, piece] of unpack(path, from, content)) {
      unpacked[kind] = (unpacked[kind] ?? 0) + 1;
      look(piece);
    }
  }
  return { hits: [...hits], files, bytes, unpacked };
};

/** Sockets and locks are no files; a browser that is running may take one away meanwhile. */
const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && existsSync(path) ? [path] : [];
  });

const unpack = function* (path: string, from: string, content: Buffer): Generator<[string, Piece]> {
  const name = basename(path);
  if (/\.(ldb|sst)$/.test(name))
    for (const block of tableBlocks(content)) yield ['leveldb', { from: `${from} (block)`, bytes: block }];
  if (/^\d+\.log$|^MANIFEST/.test(name)) yield ['leveldb-log', { from: `${from} (joined)`, bytes: joinedRecords(content) }];
  if (content.subarray(0, 15).toString('latin1') === 'SQLite format 3')
    for (const [table, cell] of sqliteCells(path)) {
      yield ['sqlite', { from: `${from} (${table})`, bytes: cell }];
      const plain = snappy(cell);
      if (plain) yield ['snappy', { from: `${from} (${table}, snappy)`, bytes: plain }];
    }
  if (content.subarray(0, 8).toString('latin1') === 'mozLz40\0') {
    const plain = lz4(content.subarray(12), content.readUInt32LE(8));
    if (plain) yield ['lz4', { from: `${from} (lz4)`, bytes: plain }];
  }
  // Large values lie in files of their own, packed as one.
  const plain = content.length < 64_000_000 ? (snappy(content) ?? framed(content)) : undefined;
  if (plain) yield ['snappy-file', { from: `${from} (snappy)`, bytes: plain }];
  for (const [kind, inflate] of inflaters) {
    const inflated = attempt(() => inflate(content));
    if (inflated?.length) yield [kind, { from: `${from} (${kind})`, bytes: inflated }];
  }
};

const inflaters: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['gzip', gunzipSync],
  ['zlib', inflateSync],
  ['deflate', inflateRawSync],
  ['brotli', brotliDecompressSync],
  ['zstd', zstdDecompressSync],
];

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Google's snappy without frames; `undefined` when the bytes are not that. */
export const snappy = (input: Uint8Array): Buffer | undefined => {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = input[at++];
    if (byte === undefined || shift > 28) return undefined;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (length === 0 || length > 256_000_000 || length > input.length * 400) return undefined;
  const out = Buffer.alloc(length);
  let to = 0;
  while (at < input.length) {
    const tag = input[at++] as number;
    if ((tag & 3) === 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const extra = size - 59;
        size = 0;
        for (let i = 0; i < extra; i++) size += (input[at++] ?? 0) * 2 ** (8 * i);
      }
      size++;
      if (at + size > input.length || to + size > length) return undefined;
      out.set(input.subarray(at, at + size), to);
      at += size;
      to += size;
      continue;
    }
    const kind = tag & 3;
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    let back = kind === 1 ? (tag >> 5) << 8 : 0;
    for (let i = 0; i < (kind === 1 ? 1 : kind === 2 ? 2 : 4); i++) back += (input[at++] ?? 0) * 2 ** (8 * i);
    if (back === 0 || back > to || to + size > length) return undefined;
    for (let i = 0; i < size; i++, to++) out[to] = out[to - back] as number;
  }
  return to === length ? out : undefined;
};

/** Snappy in frames, as Firefox writes values that have a file of their own. */
const framed = (input: Buffer): Buffer | undefined => {
  if (input.subarray(0, 10).toString('latin1') !== '\xff\x06\0\0sNaPpY') return undefined;
  const out: Buffer[] = [];
  for (let at = 10; at + 4 <= input.length; ) {
    const kind = input[at] as number;
    const size = input.readUIntLE(at + 1, 3);
    const body = input.subarray(at + 8, at + 4 + size);
    if (kind === 0) out.push(snappy(body) ?? body);
    else if (kind === 1) out.push(body);
    at += 4 + size;
  }
  return Buffer.concat(out);
};

/** One LZ4 block, as in Firefox's `.jsonlz4`. */
const lz4 = (input: Buffer, length: number): Buffer | undefined => {
  if (length > 256_000_000) return undefined;
  const out = Buffer.alloc(length);
  let at = 0;
  let to = 0;
  const run = (start: number): number => {
    let size = start;
    if (start === 15)
      for (let byte = 255; byte === 255; ) {
        byte = input[at++] ?? 0;
        size += byte;
      }
    return size;
  };
  while (at < input.length) {
    const token = input[at++] as number;
    const plain = run(token >> 4);
    input.copy(out, to, at, at + plain);
    at += plain;
    to += plain;
    if (at >= input.length) break;
    const back = input.readUInt16LE(at);
    at += 2;
    if (back === 0 || back > to) return undefined;
    const size = run(token & 15) + 4;
    for (let i = 0; i < size && to < length; i++, to++) out[to] = out[to - back] as number;
  }
  return out.subarray(0, to);
};

/** A LevelDB log cuts records at 32 KB blocks and puts seven bytes between: joined, no word is cut in two. */
const joinedRecords = (log: Buffer): Buffer => {
  const out: Buffer[] = [];
  for (let block = 0; block < log.length; block += 32_768) {
    const end = Math.min(block + 32_768, log.length);
    for (let at = block; at + 7 <= end; ) {
      const size = log.readUInt16LE(at + 4);
      if (at + 7 + size > end) break;
      out.push(log.subarray(at + 7, at + 7 + size));
      at += 7 + size;
      if (size === 0) break;
    }
  }
  return Buffer.concat(out);
};

/** The data blocks of a LevelDB table, unpacked. */
const tableBlocks = (table: Buffer): Buffer[] => {
  if (table.length < 48) return [];
  const footer = table.subarray(table.length - 48);
  const at = { now: 0 };
  varint(footer, at);
  varint(footer, at);
  const index = blockAt(table, varint(footer, at), varint(footer, at));
  if (!index) return [];
  const out: Buffer[] = [];
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - 4 * restarts;
  for (const entry = { now: 0 }; entry.now < end; ) {
    varint(index, entry);
    const unshared = varint(index, entry);
    const size = varint(index, entry);
    const handle = { now: entry.now + unshared };
    const block = blockAt(table, varint(index, handle), varint(index, handle));
    if (block) out.push(block);
    entry.now += unshared + size;
  }
  return out;
};

const blockAt = (table: Buffer, offset: number, size: number): Buffer | undefined => {
  const body = table.subarray(offset, offset + size);
  const kind = table[offset + size];
  if (kind === 1) return snappy(body);
  return kind === 2 ? attempt(() => zstdDecompressSync(body)) : body;
};

const varint = (bytes: Buffer, at: { now: number }): number => {
  let value = 0;
  for (let shift = 0; shift < 63; shift += 7) {
    const byte = bytes[at.now++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  return value;
};

/** Every text and blob of every table; read from a copy, with its write-ahead log, because the browser may hold the file. */
const sqliteCells = function* (path: string): Generator<[string, Buffer]> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-sqlite-'));
  try {
    const copy = join(folder, 'copy.sqlite');
    copyFileSync(path, copy);
    for (const end of ['-wal', '-shm']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    const db = attempt(() => new DatabaseSync(copy));
    if (!db) return;
    const tables = attempt(() => db.prepare("select name from sqlite_master where type = 'table'").all()) ?? [];
    for (const { name } of tables) {
      const rows = attempt(() => db.prepare(`select * from "${String(name)}"`).all()) ?? [];
      for (const row of rows)
        for (const value of Object.values(row))
          if (typeof value === 'string') yield [String(name), Buffer.from(value)];
          else if (value instanceof Uint8Array) yield [String(name), Buffer.from(value)];
    }
    db.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
