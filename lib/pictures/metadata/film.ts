// Reads place, title, author and comment from MP4 and QuickTime films: no small maintained library does it without dragging a decoder along.
// Boxes: ISO 14496-12, 3GPP TS 26.244 (`loci`, `titl` ...), QuickTime File Format (`©xyz`, `mdta` keys), iTunes `ilst`.
import ExifReader from 'exifreader';
import { type Atom, atoms, be32, tag } from './boxes.ts';
import { collect, type Fields, type Groups } from './collect.ts';
import type { FieldName } from './fields.ts';

const NAMES: Readonly<Record<string, FieldName>> = {
  '©xyz': 'gps',
  '©nam': 'title',
  '©ART': 'creator',
  '©aut': 'creator',
  '©cmt': 'comment',
  '©des': 'caption',
  desc: 'caption',
  ldes: 'caption',
  '©cpy': 'copyright',
  cprt: 'copyright',
  '©key': 'keywords',
  keyw: 'keywords',
  '©too': 'software',
  '©swr': 'software',
  '©mak': 'camera',
  '©mod': 'camera',
  '©day': 'taken',
  '©prf': 'person',
  perf: 'person',
  auth: 'creator',
  titl: 'title',
  dscp: 'caption',
  'com.apple.quicktime.location.ISO6709': 'gps',
  'com.apple.quicktime.location.name': 'place',
  'com.apple.quicktime.title': 'title',
  'com.apple.quicktime.displayname': 'title',
  'com.apple.quicktime.description': 'caption',
  'com.apple.quicktime.comment': 'comment',
  'com.apple.quicktime.author': 'creator',
  'com.apple.quicktime.artist': 'creator',
  'com.apple.quicktime.copyright': 'copyright',
  'com.apple.quicktime.keywords': 'keywords',
  'com.apple.quicktime.make': 'camera',
  'com.apple.quicktime.model': 'camera',
  'com.apple.quicktime.software': 'software',
  'com.apple.quicktime.creationdate': 'taken',
};

const THREE_GPP = new Set(['titl', 'dscp', 'cprt', 'perf', 'auth', 'keyw']);
const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';

export const readFilm = (bytes: Uint8Array): Fields => {
  const found: [FieldName, string][] = [];
  const top = atoms(bytes, 0, bytes.length);
  for (const atom of top)
    if (atom.name === 'uuid' && hex(bytes.subarray(atom.start, atom.start + 16)) === XMP_UUID)
      found.push(...fromXmp(bytes.subarray(atom.start + 16, atom.end)));
  const moov = top.find((a) => a.name === 'moov');
  if (moov) readMoov(bytes, moov, found);
  const fields: Fields = {};
  for (const [name, value] of found) {
    const text = name === 'gps' ? coordinates(value) : value.trim();
    if (text && !fields[name]?.split('; ').includes(text)) fields[name] = fields[name] ? `${fields[name]}; ${text}` : text;
  }
  return fields;
};

const readMoov = (bytes: Uint8Array, moov: Atom, found: [FieldName, string][]): void => {
  const inside = atoms(bytes, moov.start, moov.end);
  for (const atom of inside) {
    if (atom.name === 'trak') readMoov(bytes, atom, found);
    if (atom.name === 'meta') readMeta(bytes, atom, found);
    if (atom.name !== 'udta') continue;
    for (const item of atoms(bytes, atom.start, atom.end)) {
      if (item.name === 'meta') readMeta(bytes, item, found);
      else if (item.name === 'loci') readLoci(bytes.subarray(item.start, item.end), found);
      else if (item.name === 'XMP_') found.push(...fromXmp(bytes.subarray(item.start, item.end)));
      else {
        const name = NAMES[item.name];
        if (name) found.push([name, udtaText(bytes.subarray(item.start, item.end), item.name)]);
      }
    }
  }
};

/** The two shapes of `meta`: with four bytes of version before its boxes (ISO) or without (QuickTime). */
const readMeta = (bytes: Uint8Array, meta: Atom, found: [FieldName, string][]): void => {
  const looksIso = tag(bytes, meta.start + 4) !== 'hdlr';
  const inside = atoms(bytes, meta.start + (looksIso ? 4 : 0), meta.end);
  const keys = inside.find((a) => a.name === 'keys');
  const names = keys ? keyNames(bytes, keys) : [];
  const list = inside.find((a) => a.name === 'ilst');
  if (!list) return;
  for (const item of atoms(bytes, list.start, list.end)) {
    const index = be32(bytes, item.start - 4);
    const name = NAMES[names[index - 1] ?? item.name];
    if (!name) continue;
    for (const data of atoms(bytes, item.start, item.end))
      if (data.name === 'data') found.push([name, decode(bytes.subarray(data.start + 8, data.end))]);
  }
};

const keyNames = (bytes: Uint8Array, keys: Atom): string[] =>
  atoms(bytes, keys.start + 8, keys.end).map((a) => decode(bytes.subarray(a.start, a.end)));

/** `©xxx` in udta: length, language, text. The 3GPP ones: version, language, text with its own byte-order mark. */
const udtaText = (body: Uint8Array, name: string): string => {
  if (THREE_GPP.has(name)) return decode(body.subarray(6));
  const length = ((body[0] ?? 0) << 8) | (body[1] ?? 0);
  return decode(length + 4 <= body.length ? body.subarray(4, 4 + length) : body);
};

/** 3GPP location: a name, a role, then longitude and latitude as 16.16 fixed point. */
const readLoci = (body: Uint8Array, found: [FieldName, string][]): void => {
  const wide = body[6] === 0xfe && body[7] === 0xff;
  let end = 6;
  if (wide) while (end + 1 < body.length && (body[end] || body[end + 1])) end += 2;
  else while (end < body.length && body[end]) end++;
  const name = decode(body.subarray(6, end));
  if (name) found.push(['place', name]);
  const at = end + (wide ? 2 : 1) + 1;
  if (at + 8 > body.length) return;
  const fixed = (i: number): number => (be32(body, i) | 0) / 65536;
  found.push(['gps', `${fixed(at + 4)}, ${fixed(at)}`]);
};

/** ISO 6709 (`+51.4816-003.1791+010/`) or an already split pair. All zeros means "not known". */
const coordinates = (text: string): string => {
  const match = /([+-]?\d+(?:\.\d+)?)[,\s]*([+-]?\d+(?:\.\d+)?)/.exec(text);
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || (!latitude && !longitude)) return '';
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
};

/** XMP inside a film is wrapped into the smallest JPEG that exifreader takes, so that there is one reader of XMP. */
const fromXmp = (packet: Uint8Array): [FieldName, string][] => {
  const head = new TextEncoder().encode('http://ns.adobe.com/xap/1.0/\0');
  const length = head.length + packet.length + 2;
  if (length > 65_535) return [];
  const file = new Uint8Array(4 + length + 4);
  file.set([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255]);
  file.set(head, 6);
  file.set(packet, 6 + head.length);
  file.set([0xff, 0xd9], 4 + length);
  try {
    const tags = ExifReader.load(file.buffer, { expanded: true }) as unknown as Groups;
    return Object.entries(collect(tags)) as [FieldName, string][];
  } catch {
    return [];
  }
};

const hex = (b: Uint8Array): string => [...b].map((x) => x.toString(16).padStart(2, '0')).join('');

const decode = (bytes: Uint8Array): string => {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(wide ? 'utf-16be' : 'utf-8').decode(bytes).replace(/\0+$/, '').trim();
};
