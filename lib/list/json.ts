// A list written as JSON: an array of objects, or an object that holds one. Turned into a table, so that it is read like any other file.

/** `null` = no such array in it. */
export const jsonTable = (text: string): readonly (readonly string[])[] | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const items =
    objectsIn(value) ??
    Object.values(isObject(value) ? value : {})
      .map(objectsIn)
      .find(Boolean);
  if (!items) return null;
  const headings = [...new Set(items.flatMap(Object.keys))];
  return [headings, ...items.map((item) => headings.map((heading) => asText(item[heading])))];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectsIn = (value: unknown): Record<string, unknown>[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : undefined;

const asText = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
