// Compares our reading of a file's metadata with exiftool's, value by value. Pure: both readings are handed in.
import type { FieldName } from '../../lib/pictures/metadata/fields.ts';

/** One file of `exiftool -json -G1 -n -struct`. */
export type ToolReading = Readonly<Record<string, unknown>>;

export interface Difference {
  readonly tag: string;
  readonly field: FieldName;
  readonly value: string;
}

export interface Compared {
  /** Values exiftool reads under tags that matter to us. */
  readonly values: number;
  /** Those of them that our field does not hold. */
  readonly missing: readonly Difference[];
  /** Names of fields of ours that no tag of exiftool's explains. */
  readonly invented: readonly FieldName[];
}

/** Which of exiftool's tags (without group) belong in which field of ours. Written from the standards, not from our reader. */
const meaning: Readonly<Record<string, FieldName>> = {
  Title: 'title',
  ObjectName: 'title',
  XPTitle: 'title',
  DisplayName: 'title',
  Headline: 'headline',
  Description: 'caption',
  ImageDescription: 'caption',
  'Caption-Abstract': 'caption',
  XPSubject: 'caption',
  AltTextAccessibility: 'caption',
  LongDescription: 'caption',
  Comment: 'comment',
  UserComment: 'comment',
  XPComment: 'comment',
  Subject: 'keywords',
  Keywords: 'keywords',
  Keyword: 'keywords',
  XPKeywords: 'keywords',
  HierarchicalSubject: 'keywords',
  TagsList: 'keywords',
  PersonInImage: 'person',
  PersonInImageWDetails: 'person',
  RegionInfo: 'person',
  RegionInfoMP: 'person',
  Performer: 'person',
  Artist: 'creator',
  Author: 'creator',
  Creator: 'creator',
  'By-line': 'creator',
  XPAuthor: 'creator',
  'Writer-Editor': 'creator',
  Credit: 'credit',
  Source: 'credit',
  Copyright: 'copyright',
  CopyrightNotice: 'copyright',
  Rights: 'copyright',
  UsageTerms: 'copyright',
  OwnerName: 'owner',
  CameraOwnerName: 'owner',
  Owner: 'owner',
  Location: 'place',
  'Sub-location': 'place',
  City: 'place',
  State: 'place',
  'Province-State': 'place',
  Country: 'place',
  'Country-PrimaryLocationName': 'place',
  LocationShown: 'place',
  LocationCreated: 'place',
  Make: 'camera',
  Model: 'camera',
  SerialNumber: 'serial',
  Software: 'software',
  SoftwareVersion: 'software',
  Encoder: 'software',
  UserData_des: 'caption',
  CreatorTool: 'software',
  DateTimeOriginal: 'taken',
  Event: 'event',
  OrganisationInImageName: 'event',
  Instructions: 'instructions',
  SpecialInstructions: 'instructions',
};

/** Parts of structures that are not words about the picture. */
const quietParts = new Set(['Area', 'AppliedToDimensions', 'Type', 'Rectangle', 'PersonDescription']);

const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => (quietParts.has(key) ? [] : wordsOf(part)));
  const text = String(value).trim();
  return text ? [text] : [];
};

const plainLetters = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Groups that describe the file, not what somebody wrote into it. */
const aside = /^(?:System|File|ExifTool|Composite|ICC)/;

export const compare = (ours: Readonly<Record<string, string>>, tool: ToolReading): Compared => {
  const missing: Difference[] = [];
  const explained = new Set<FieldName>();
  let values = 0;
  const expect = (tag: string, field: FieldName, value: string): void => {
    values++;
    explained.add(field);
    if (!plainLetters(ours[field] ?? '').includes(plainLetters(value))) missing.push({ tag, field, value });
  };
  for (const [tag, value] of Object.entries(tool)) {
    const [group = '', name = ''] = tag.split(':');
    if (tag === 'File:Comment') expect(tag, 'comment', String(value));
    if (aside.test(group)) continue;
    // Some tags come with a language: Title-cy.
    const field = meaning[name] ?? meaning[name.replace(/-[a-z]{2,3}(?:-[A-Z]{2})?$/, '')];
    if (field) for (const text of wordsOf(value)) expect(tag, field, text);
  }
  // Exif, XMP and the films' own boxes all end here: degrees with a sign.
  const position = typeof tool['Composite:GPSPosition'] === 'string' ? tool['Composite:GPSPosition'].split(' ').map(Number) : [];
  const [latitude, longitude] = position;
  if (latitude !== undefined && longitude !== undefined) {
    values++;
    explained.add('gps');
    const read = (ours.gps ?? '').split(',').map(Number);
    const near = Math.abs((read[0] ?? 999) - latitude) < 0.001 && Math.abs((read[1] ?? 999) - longitude) < 0.001;
    if (!near) missing.push({ tag: 'GPS', field: 'gps', value: `${latitude}, ${longitude}` });
  }
  const invented = (Object.keys(ours) as FieldName[]).filter((field) => !explained.has(field));
  return { values, missing, invented };
};
