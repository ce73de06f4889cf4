// Reads a file's own metadata into a few named fields: pictures through exifreader, films by their boxes.
import ExifReader from 'exifreader';
import { sniff } from '../sniff.ts';
import { collect, type Fields, type Groups, joinValues } from './collect.ts';
import { readFilm } from './film.ts';
import { jpegComments } from './jpeg-comments.ts';

export type MetadataResult =
  | { readonly ok: true; readonly fields: Readonly<Record<string, string>>; readonly hasLocation: boolean }
  | { readonly ok: false };

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
      return finish(comments.length ? { comment: joinValues(comments) } : {});
    return { ok: false };
  }
};

const finish = (fields: Fields): MetadataResult => ({
  ok: true,
  fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
  hasLocation: Boolean(fields.gps || fields.place),
});
