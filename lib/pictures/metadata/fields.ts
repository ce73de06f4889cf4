// Which of a file's many metadata fields matter to the rules, and under what name of ours they are shown. Data.

/** Our names. `person` holds names of people, `place` and `gps` say where, the rest is described in lib/words. */
export type FieldName =
  | 'title'
  | 'headline'
  | 'caption'
  | 'comment'
  | 'keywords'
  | 'person'
  | 'creator'
  | 'credit'
  | 'copyright'
  | 'owner'
  | 'place'
  | 'gps'
  | 'camera'
  | 'serial'
  | 'software'
  | 'taken'
  | 'event'
  | 'instructions';

/** Tag names as exifreader gives them, by group. Sources: Exif 3.0, IPTC IIM 4.2 and Photo Metadata 2024, XMP, MWG 2.0. */
export const sources: Readonly<Record<Exclude<FieldName, 'gps' | 'person'>, readonly string[]>> = {
  title: ['xmp:title', 'iptc:Object Name', 'exif:XPTitle', 'png:Title'],
  headline: ['xmp:Headline', 'iptc:Headline'],
  caption: [
    'xmp:description',
    'iptc:Caption/Abstract',
    'exif:ImageDescription',
    'exif:XPSubject',
    'png:Description',
    'xmp:AltTextAccessibility',
    'xmp:ExtDescrAccessibility',
  ],
  comment: ['exif:UserComment', 'exif:XPComment', 'xmp:UserComment', 'png:Comment', 'file:Comment'],
  keywords: ['xmp:subject', 'iptc:Keywords', 'exif:XPKeywords', 'xmp:hierarchicalSubject', 'xmp:TagsList', 'xmp:LastKeywordXMP'],
  creator: [
    'xmp:creator',
    'iptc:By-line',
    'exif:Artist',
    'exif:XPAuthor',
    'png:Author',
    'iptc:Writer/Editor',
    'xmp:CaptionWriter',
  ],
  credit: ['xmp:Credit', 'iptc:Credit', 'xmp:Source', 'iptc:Source', 'png:Source'],
  copyright: [
    'xmp:rights',
    'iptc:Copyright Notice',
    'exif:Copyright',
    'xmp:UsageTerms',
    'png:Copyright',
    'xmp:WebStatement',
    'xmp:CopyrightOwner',
  ],
  owner: ['exif:CameraOwnerName', 'xmp:Owner', 'xmp:OwnerName', 'iptc:Contact'],
  place: [
    'iptc:Sub-location',
    'xmp:Location',
    'iptc:City',
    'xmp:City',
    'iptc:Province/State',
    'xmp:State',
    'iptc:Country/Primary Location Name',
    'xmp:Country',
    'xmp:LocationShown',
    'xmp:LocationCreated',
  ],
  camera: ['exif:Make', 'exif:Model', 'xmp:Make', 'xmp:Model'],
  serial: ['exif:BodySerialNumber', 'exif:CameraSerialNumber', 'xmp:SerialNumber', 'xmp:BodySerialNumber'],
  software: ['exif:Software', 'png:Software', 'xmp:CreatorTool', 'iptc:Originating Program'],
  taken: ['exif:DateTimeOriginal', 'xmp:DateTimeOriginal', 'xmp:DateCreated', 'png:Creation Time'],
  event: ['xmp:Event', 'xmp:OrganisationInImageName'],
  instructions: ['iptc:Special Instructions', 'xmp:Instructions'],
};
