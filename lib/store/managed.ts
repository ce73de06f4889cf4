// What the school's IT has set for everybody (storage.managed). Chromium drops what does not fit the schema, silently; Firefox passes
// everything on and rejects when nothing is managed. So it is read with suspicion, value by value, and shown as it arrived.
export type Json = Readonly<Record<string, unknown>>;

export interface Managed {
  /** `none` nothing is managed · `received` something arrived · `unreadable` the browser or the text in `json` could not be read. */
  readonly state: 'none' | 'received' | 'unreadable';
  /** In the shape of a school file. */
  readonly values: Json;
}

export interface ManagedArea {
  get(key: null): Promise<Record<string, unknown>>;
}

export const readManaged = async (area: ManagedArea): Promise<Managed> => {
  let raw: Record<string, unknown>;
  try {
    raw = await area.get(null);
  } catch (error) {
    // Firefox's way of saying that there is no policy for this add-on.
    const nothing = /manifest not found|not found|no managed/i.test(error instanceof Error ? error.message : String(error));
    return { state: nothing ? 'none' : 'unreadable', values: {} };
  }
  const { json, ...values } = raw;
  const whole = typeof json === 'string' && json.trim() !== '' ? parse(json) : {};
  if (!whole) return { state: 'unreadable', values };
  const merged = over(whole, values);
  return { state: Object.keys(merged).length > 0 ? 'received' : 'none', values: merged };
};

/** Groups are merged key by key; anything else that `above` says replaces what `below` said. */
const over = (below: Json, above: Json): Json => {
  const out: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const there = below[key];
    out[key] = isGroup(there) && isGroup(value) ? over(there, value) : value;
  }
  return out;
};

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): Json | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isGroup(value) ? value : null;
  } catch {
    return null;
  }
};

/** Every single value with its path, secrets hidden: what the person may see of what the school set. */
export const flatten = (value: unknown, path = ''): readonly { readonly path: string; readonly value: string }[] => {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return [{ path, value: value.map(String).join(', ') }];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key));
  return [{ path, value: /\.(identity|password|bearer|signingKey)$/.test(path) ? '••••••' : String(value) }];
};
