// From the groups of tags that exifreader finds to the few named fields that the rules ask about.
import { type FieldName, sources } from './fields.ts';
import { namesOfPeople, plain, userComment } from './tags.ts';

export type Fields = Partial<Record<FieldName, string>>;

/** Longer values are cut: they are looked through for names, not shown whole. */
const LONGEST = 4000;

type Group = Readonly<Record<string, unknown>>;
export type Groups = Readonly<Record<string, Group | undefined>>;

/** Our fields from exifreader's groups. `comments` are a JPEG's own, which it leaves out. */
export const collect = (tags: Groups, comments: readonly string[] = []): Fields => {
  const groups: Groups = { ...tags, png: { ...tags.png, ...tags.pngText } };
  const fields: Fields = {};
  for (const [name, from] of Object.entries(sources) as [keyof typeof sources, readonly string[]][]) {
    const values = from.flatMap((source) => {
      const [group = '', tag = ''] = split(source);
      const found = groups[group]?.[tag];
      return tag === 'UserComment' && group === 'exif' ? userComment(found) : plain(found);
    });
    if (name === 'comment') values.push(...comments);
    if (values.length) fields[name] = joinValues(values);
  }
  const people = namesOfPeople(groups.xmp);
  if (people.length) fields.person = joinValues(people);
  const position = degrees(groups.gps) ?? degreesInXmp(groups.xmp);
  if (position) fields.gps = position;
  return fields;
};

const split = (source: string): [string, string] => {
  const colon = source.indexOf(':');
  return [source.slice(0, colon), source.slice(colon + 1)];
};

/** Different wordings only: the same caption usually stands in three places. */
export const joinValues = (values: readonly string[]): string =>
  [...new Set(values.map((v) => v.trim()).filter(Boolean))].join('; ').slice(0, LONGEST);

const asText = (latitude: number, longitude: number): string | undefined =>
  Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude || longitude)
    ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
    : undefined;

const degrees = (gps: Group | undefined): string | undefined =>
  typeof gps?.Latitude === 'number' && typeof gps.Longitude === 'number' ? asText(gps.Latitude, gps.Longitude) : undefined;

/** XMP's degrees end with the side of the world: exifreader makes `52.414N` of `52,24.84N`. */
const degreesInXmp = (xmp: Group | undefined): string | undefined => {
  const [latitude, longitude] = [xmp?.GPSLatitude, xmp?.GPSLongitude].map((found) => inXmp(plain(found)[0] ?? ''));
  return latitude === undefined || longitude === undefined ? undefined : asText(latitude, longitude);
};

const inXmp = (text: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?) ?([NSEW])$/.exec(text);
  if (!match) return undefined;
  return match[2] === 'S' || match[2] === 'W' ? -Number(match[1]) : Number(match[1]);
};
