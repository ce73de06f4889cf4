// Small readers for what exifreader hands out: one tag's plain values, user comments, names of people in XMP structures.

interface Tag {
  readonly value?: unknown;
  readonly description?: unknown;
}

const isTag = (value: unknown): value is Tag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A tag's values as text; structures become their description. */
export const plain = (found: unknown): string[] => {
  if (Array.isArray(found)) return found.flatMap(plain);
  if (!isTag(found)) return [];
  if (Array.isArray(found.value) && found.value.length && found.value.every((v) => isTag(v) && typeof v.description === 'string'))
    return found.value.flatMap(plain);
  const text = typeof found.description === 'string' ? found.description : found.value;
  return typeof text === 'string' && text.trim() ? [text.trim()] : [];
};

/** EXIF UserComment: eight bytes name the encoding; the library leaves UTF-16 to us. The byte order is told by where the zeros stand. */
export const userComment = (found: unknown): string[] => {
  if (!isTag(found) || !Array.isArray(found.value)) return plain(found);
  const bytes = Uint8Array.from(found.value as number[]);
  const code = String.fromCharCode(...bytes.subarray(0, 7));
  const body = bytes.subarray(8);
  if (code === 'UNICODE') {
    const evenZeros = body.filter((b, i) => i % 2 === 0 && b === 0).length;
    const oddZeros = body.filter((b, i) => i % 2 === 1 && b === 0).length;
    return tidy(new TextDecoder(evenZeros >= oddZeros ? 'utf-16be' : 'utf-16le').decode(body));
  }
  return tidy(new TextDecoder('utf-8').decode(code.startsWith('ASCII') || code.startsWith('\0') ? body : bytes));
};

const tidy = (text: string): string[] => {
  const trimmed = text.replace(/\0+/g, ' ').trim();
  return trimmed ? [trimmed] : [];
};

/** People named in the picture: IPTC PersonInImage and the face regions of the Metadata Working Group and of Microsoft. */
export const namesOfPeople = (xmp: Readonly<Record<string, unknown>> | undefined): string[] => {
  if (!xmp) return [];
  const names = [...plain(xmp.PersonInImage)];
  for (const tag of ['PersonInImageWDetails', 'Regions', 'RegionInfo', 'RegionInfoMP', 'ImageRegion']) walk(xmp[tag], names);
  return names;
};

const NAME_KEYS = new Set(['Name', 'PersonDisplayName', 'PersonName']);

const walk = (node: unknown, names: string[]): void => {
  if (Array.isArray(node)) for (const child of node) walk(child, names);
  else if (typeof node === 'object' && node !== null)
    for (const [key, child] of Object.entries(node)) {
      if (NAME_KEYS.has(key)) names.push(...plain(child));
      else if (key !== 'attributes' && key !== 'description') walk(child, names);
    }
};
