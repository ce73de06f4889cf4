// One named value in storage.local: a version beside the data, migrations between versions, and no way to lose what could not be read.
import type * as z from 'zod';

/** What we use of `browser.storage.local`; tests hand in a stand-in. */
export interface Area {
  /** `null` gives everything. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string | string[]): Promise<void>;
}

/** `newer` written by a later version of the extension · `damaged` not the agreed shape, or a migration failed · `unavailable` the browser could not read or write · `full` no room on the disk. */
export type StoreProblem = 'newer' | 'damaged' | 'unavailable' | 'full';
export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: StoreProblem };
export type Saved = { readonly ok: true } | { readonly ok: false; readonly why: StoreProblem };

interface Stored {
  readonly version: number;
  readonly data: unknown;
}

export interface Shape<T> {
  readonly key: string;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** Used when nothing was ever stored. */
  readonly empty: T;
  /** `migrations[n]` turns version n's data into version n+1's. May throw: the old data then stays where it is. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

export interface Cell<T> {
  load(): Promise<Loaded<T>>;
  /** Whatever stood there but could not be read is first put aside under `<key>.kept`. */
  save(value: T): Promise<Saved>;
  erase(): Promise<void>;
}

export const cell = <T>(area: Area, shape: Shape<T>): Cell<T> => {
  const kept = `${shape.key}.kept`;

  const read = async (): Promise<{ raw: unknown; loaded: Loaded<T> }> => {
    let raw: unknown;
    try {
      raw = (await area.get(shape.key))[shape.key];
    } catch {
      return { raw: undefined, loaded: { ok: false, why: 'unavailable' } };
    }
    return { raw, loaded: interpret(raw, shape) };
  };

  return {
    load: async () => (await read()).loaded,
    save: async (value) => {
      const { raw, loaded } = await read();
      if (!loaded.ok && loaded.why === 'unavailable') return loaded;
      const stored: Stored = { version: shape.version, data: value };
      try {
        await area.set(loaded.ok ? { [shape.key]: stored } : { [kept]: raw, [shape.key]: stored });
        return { ok: true };
      } catch (error) {
        return { ok: false, why: isFull(error) ? 'full' : 'unavailable' };
      }
    },
    erase: () => area.remove([shape.key, kept]),
  };
};

const interpret = <T>(raw: unknown, shape: Shape<T>): Loaded<T> => {
  if (raw === undefined) return { ok: true, value: shape.empty };
  if (!isStored(raw)) return { ok: false, why: 'damaged' };
  if (raw.version > shape.version) return { ok: false, why: 'newer' };
  try {
    let data = raw.data;
    for (let version = raw.version; version < shape.version; version++) {
      const migrate = shape.migrations?.[version];
      if (!migrate) return { ok: false, why: 'damaged' };
      data = migrate(data);
    }
    const parsed = shape.schema.safeParse(data);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: 'damaged' };
  } catch {
    return { ok: false, why: 'damaged' };
  }
};

const isStored = (raw: unknown): raw is Stored =>
  typeof raw === 'object' && raw !== null && Number.isInteger((raw as Stored).version) && 'data' in raw;

/** Browsers name a full disk in different words (Chromium: "QUOTA_BYTES quota exceeded"; Firefox: QuotaExceededError). */
export const isFull = (error: unknown): boolean =>
  (error instanceof Error || error instanceof DOMException) &&
  /quota|disk.*full|no space/i.test(`${error.name} ${error.message}`);
