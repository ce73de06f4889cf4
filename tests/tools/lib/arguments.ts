// Reading command lines and files of the tools: what is wrong goes to stderr with file and line, and the tool ends with code 2.
import { readFileSync } from 'node:fs';

/** Something the person who called the tool can put right. */
export class UsageError extends Error {}

/** Run a tool's main part; expected mistakes end it with code 2. */
export const runTool = async (main: () => void | Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

export const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : `cannot be read (${code})`}`,
    );
  }
};

export const readUtf8 = (path: string): string => new TextDecoder().decode(readBytes(path));

export const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readUtf8(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: not JSON (${(error as Error).message})`);
  }
};

export interface Line<T> {
  readonly number: number;
  readonly value: T;
}

/** JSON objects, one a line; empty lines are skipped. `read` returns a message when a line is not what is wanted. */
export const readJsonLines = <T>(
  path: string,
  read: (json: unknown) => { ok: true; value: T } | { ok: false; why: string },
): Line<T>[] => {
  const out: Line<T>[] = [];
  for (const [index, raw] of readUtf8(path).split(/\r?\n/).entries()) {
    if (!raw.trim()) continue;
    const number = index + 1;
    let json: unknown;
    try {
      json = JSON.parse(raw);
    } catch (error) {
      throw new UsageError(`${path}:${number}: not JSON (${(error as Error).message})`);
    }
    const result = read(json);
    if (!result.ok) throw new UsageError(`${path}:${number}: ${result.why}`);
    out.push({ number, value: result.value });
  }
  return out;
};
