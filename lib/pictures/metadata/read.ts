// Reads a file's own metadata into a few named fields: pictures through exifreader, films by their boxes.
import * as ExifReader from 'exifreader';
import { sniff } from '../sniff.ts';
import { type FieldName, sources } from './fields.ts';
import { readFilm } from './film.ts';
import { jpegComments } from './jpeg-comments.ts';
import { namesOfPeople, plain, userComment } from './tags.ts';

export type Fields = Partial<Record<FieldName, string>>;

export type MetadataResult =
  | { readonly ok: true; readonly fields: Readonly<Record<string, string>>; readonly hasLocation: boolean }
  | { readonly ok: false };

/** Longer values are cut: they are looked through for names, not shown whole. */
const LONGEST = 4000;

/** `bytes` is a whole file or its skeleton. Not ok: the file says it has metadata but it cannot be read. */
export const readMetadata = (bytes: Uint8Array<ArrayBuffer>): MetadataResult => {
  const { format } = sniff(bytes);
  if (format === 'mp4' || format === 'mov') return finish(readFilm(bytes));
  const comments = format === 'jpeg' ? jpegComments(bytes) : [];
  try {
    const tags = ExifReader.load(bytes.slice().buffer, { expanded: true }) as unknown as Groups;
    return finish(collect(tags, comments));
  } catch (error) {
    if (error instanceof ExifReader.errors.MetadataMissingError)
      return finish(comments.length ? { comment: join(comments) } : {});
    return { ok: false };
  }
};

type Group = Readonly<Record<string, unknown>>;
type Groups = Readonly<Record<string, Group | undefined>>;

const collect = (tags: Groups, comments: readonly string[]): Fields => {
  const groups: Groups = { ...tags, png: { ...tags.png, ...tags.pngText } };
  const fields: Fields = {};
  for (const [name, from] of Object.entries(sources) as [keyof typeof sources, readonly string[]][]) {
    const values = from.flatMap((source) => {
      const [group = '', tag = ''] = split(source);
      const found = groups[group]?.[tag];
      return tag === 'UserComment' && group === 'exif' ? userComment(found) : plain(found);
    });
    if (name === 'comment') values.push(...comments);
    if (values.length) fields[name] = join(values);
  }
  const people = namesOfPeople(groups.xmp);
  if (people.length) fields.person = join(people);
  const latitude = groups.gps?.Latitude;
  const longitude = groups.gps?.Longitude;
  if (typeof latitude === 'number' && typeof longitude === 'number' && (latitude || longitude))
    fields.gps = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return fields;
};

const split = (source: string): [string, string] => {
  const colon = source.indexOf(':');
  return [source.slice(0, colon), source.slice(colon + 1)];
};

/** Different wordings only: the same caption usually stands in three places. */
const join = (values: readonly string[]): string =>
  [...new Set(values.map((v) => v.trim()).filter(Boolean))].join('; ').slice(0, LONGEST);

const finish = (fields: Fields): MetadataResult => ({
  ok: true,
  fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
  hasLocation: Boolean(fields.gps || fields.place),
});
