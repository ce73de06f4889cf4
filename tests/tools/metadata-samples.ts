// node tests/tools/metadata-samples.ts DIR: makes small files of every format with metadata written by exiftool, ffmpeg and ImageMagick,
// and DIR/exiftool.json with exiftool's own reading of them. Made tests/fixtures/metadata. Debian: libimage-exiftool-perl, ffmpeg, imagemagick, libheif-examples.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const stills = ['jpg', 'png', 'webp', 'heic', 'avif', 'tif'] as const;
const films = ['mp4', 'mov'] as const;

const region = '{Area={X=0.4,Y=0.3,W=0.2,H=0.3,Unit=normalized},Type=Face,Name=Ffion Llwyd-Ŵyn}';

/** What people and programs write, one habit a row: exiftool arguments. All names are invented. */
const habits: Readonly<Record<string, readonly string[]>> = {
  'gps-west': ['-EXIF:GPSLatitude=51.4816', '-EXIF:GPSLatitudeRef=N', '-EXIF:GPSLongitude=3.1791', '-EXIF:GPSLongitudeRef=W'],
  'gps-south': ['-EXIF:GPSLatitude=33.8568', '-EXIF:GPSLatitudeRef=S', '-EXIF:GPSLongitude=151.2153', '-EXIF:GPSLongitudeRef=E'],
  'gps-xmp': ['-XMP-exif:GPSLatitude=52.4140', '-XMP-exif:GPSLongitude=-4.0829'],
  place: [
    '-XMP-iptcCore:Location=Neuadd Aberhelyg',
    '-XMP-photoshop:City=Aberhelyg',
    '-XMP-photoshop:State=Gwynedd',
    '-XMP-photoshop:Country=Cymru',
  ],
  'place-shown': ['-XMP-iptcExt:LocationShownCity=Llanfair', '-XMP-iptcExt:LocationCreatedSublocation=Yr Hen Felin'],
  people: ['-XMP-iptcExt:PersonInImage=Ffion Llywelyn', '-XMP-iptcExt:PersonInImage=Tomos Jenkins-Ŷp'],
  'people-details': ['-XMP-iptcExt:PersonInImageWDetails={PersonName=Nia Vaughan,PersonDescription=Capten}'],
  'faces-mwg': [`-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=16,H=16,Unit=pixel},RegionList=[${region}]}`],
  'faces-microsoft': ['-XMP-MP:RegionInfoMP={Regions=[{PersonDisplayName=Siôn Prys,Rectangle=0.1\\, 0.2\\, 0.3\\, 0.4}]}'],
  captions: [
    '-EXIF:ImageDescription=Gala at the pool',
    '-XMP-dc:Description=Côr y ddôl gyda Gwilym ap Rhys',
    '-XMP-dc:Title=Sports day 2026',
  ],
  keywords: [
    '-XMP-dc:Subject=Year 6',
    '-XMP-dc:Subject=Eleri Môn',
    '-XMP-lr:HierarchicalSubject=People|Eleri Môn',
    '-XMP-digiKam:TagsList=Pobl/Eleri Môn',
    '-XMP-photoshop:Headline=Winners of the cup',
  ],
  rights: [
    '-EXIF:Artist=Lowri Haf Photography',
    '-EXIF:Copyright=(c) 2026 Lowri Haf',
    '-XMP-dc:Creator=Lowri Haf',
    '-XMP-dc:Rights=All rights reserved, Lowri Haf',
    '-XMP-photoshop:Credit=Celt Press',
    '-XMP-photoshop:Source=Celt Picture Agency',
    '-XMP-xmpRights:UsageTerms=Editorial use only',
    '-XMP-xmpRights:Owner=Celt Press Ltd',
    '-XMP-photoshop:Instructions=Not for social media',
  ],
  device: [
    '-EXIF:Make=Invented',
    '-EXIF:Model=Phone 12',
    '-EXIF:OwnerName=Mared Puw',
    '-EXIF:SerialNumber=SN-001122',
    '-EXIF:Software=Darkroom 3',
    '-EXIF:DateTimeOriginal=2026:06:18 10:11:12',
    '-XMP-xmp:CreatorTool=Darkroom',
  ],
  comments: [
    '-EXIF:UserComment=Cân gan Gŵyn',
    '-EXIF:XPComment=Seen by Catrin Ŵen',
    '-EXIF:XPAuthor=Meic',
    '-EXIF:XPKeywords=trip;Bangor',
    '-EXIF:XPTitle=Trip',
    '-EXIF:XPSubject=Taith',
  ],
  event: [
    '-XMP-iptcExt:Event=Eisteddfod yr ysgol',
    '-XMP-iptcExt:OrganisationInImageName=Ysgol Aberhelyg',
    '-XMP-dc:Title-cy=Diwrnod',
    '-XMP-iptcCore:AltTextAccessibility=Two pupils hold a cup',
  ],
};

/** IPTC's own old block, which only JPEG and TIFF carry; once in UTF-8, once in the old Latin-1. */
const iptc = [
  '-IPTC:Caption-Abstract=Gêm gyda Dafydd Môn',
  '-IPTC:Keywords=rygbi',
  '-IPTC:Keywords=Dafydd Môn',
  '-IPTC:By-line=Lowri Haf',
  '-IPTC:Credit=Celt Press',
  '-IPTC:Source=Celt',
  '-IPTC:CopyrightNotice=Lowri Haf 2026',
  '-IPTC:Sub-location=Y Cae',
  '-IPTC:City=Aberhelyg',
  '-IPTC:Headline=Pencampwyr',
  '-IPTC:ObjectName=Y Gêm',
  '-IPTC:SpecialInstructions=Embargo',
  '-IPTC:Writer-Editor=Huw',
];

/** What films say, by the tool and box they are written with. */
const filmHabits: Readonly<Record<string, readonly string[]>> = {
  'keys-place': ['-Keys:GPSCoordinates=51.4816, -3.1791, 12'],
  'userdata-place': ['-UserData:GPSCoordinates=52.4140, -4.0829, 0'],
  'itemlist-words': [
    '-ItemList:Title=Noson wobrwyo',
    '-ItemList:Artist=Lowri Haf',
    '-ItemList:Comment=Gyda Ffion',
    '-ItemList:Copyright=Celt Press',
    '-ItemList:Description=Year 6 awards',
    '-ItemList:Keyword=awards',
  ],
  'keys-words': [
    '-Keys:Title=Noson',
    '-Keys:Author=Lowri Haf',
    '-Keys:Description=Gyda Tomos',
    '-Keys:Copyright=Celt',
    '-Keys:Make=Invented',
    '-Keys:Model=Phone 12',
    '-Keys:Software=3.1',
  ],
  'userdata-words': ['-UserData:Title=Y Gân', '-UserData:Author=Lowri', '-UserData:Copyright=Celt'],
  'xmp-people': [
    '-XMP-dc:Title=Gwobrau',
    '-XMP-iptcExt:PersonInImage=Nia Vaughan',
    '-XMP-dc:Rights=Celt Press',
    '-XMP-dc:Description=With Nia',
    '-XMP-dc:Creator=Lowri',
  ],
  'xmp-place': [
    '-XMP-exif:GPSLatitude=51.5',
    '-XMP-exif:GPSLongitude=-3.2',
    '-XMP-photoshop:City=Aberhelyg',
    '-XMP-photoshop:Credit=Celt Press',
  ],
};

const bases = (work: string): void => {
  run('convert', '-seed', '7', '-size', '16x16', 'plasma:', join(work, 'base.png'));
  for (const kind of ['jpg', 'webp', 'tif']) run('convert', join(work, 'base.png'), join(work, `base.${kind}`));
  run('convert', '-size', '64x64', 'gradient:', join(work, 'big.png'));
  run('heif-enc', '-q', '20', join(work, 'big.png'), '-o', join(work, 'base.heic'));
  run('ffmpeg', '-v', 'error', '-i', join(work, 'big.png'), '-c:v', 'libaom-av1', '-still-picture', '1', join(work, 'base.avif'));
  for (const kind of films)
    run(
      'ffmpeg',
      '-v',
      'error',
      '-y',
      '-f',
      'lavfi',
      '-i',
      'color=c=gray:s=32x32:d=0.2:r=5',
      '-pix_fmt',
      'yuv420p',
      join(work, `base.${kind}`),
    );
};

const write = (work: string, out: string): void => {
  const from = (kind: string, name: string, ...args: readonly string[]): void => {
    const file = join(out, `${name}.${kind}`);
    copyFileSync(join(work, `base.${kind}`), file);
    run('exiftool', '-q', '-q', '-m', '-overwrite_original', ...args, file);
  };
  for (const kind of stills) for (const [name, args] of Object.entries(habits)) from(kind, name, ...args);
  for (const kind of ['jpg', 'tif']) {
    from(kind, 'iptc-utf8', '-IPTC:CodedCharacterSet=UTF8', '-charset', 'iptc=UTF8', ...iptc);
    from(kind, 'iptc-latin1', '-charset', 'iptc=Latin', ...iptc);
  }
  for (const kind of films) for (const [name, args] of Object.entries(filmHabits)) from(kind, name, ...args);
  from('jpg', 'comment', '-Comment=Gwenllian at the gala');
  for (const kind of films)
    run(
      'ffmpeg',
      '-v',
      'error',
      '-y',
      '-i',
      join(work, `base.${kind}`),
      '-c',
      'copy',
      '-metadata',
      'title=Noson',
      '-metadata',
      'artist=Lowri Haf',
      '-metadata',
      'comment=Gyda Ffion',
      '-metadata',
      'copyright=Celt Press',
      '-metadata',
      'location=+51.4816-003.1791/',
      '-metadata',
      'description=Awards',
      join(out, `ffmpeg.${kind}`),
    );
  // ImageMagick writes EXIF and text in its own way: PNG text chunks, some of them compressed.
  run(
    'convert',
    join(work, 'base.png'),
    '-set',
    'Title',
    'Trip',
    '-set',
    'Author',
    'Lowri Haf',
    '-set',
    'Description',
    'With Gethin',
    '-set',
    'Copyright',
    'Celt',
    '-set',
    'Comment',
    'Cân',
    join(out, 'magick-text.png'),
  );
  copyFileSync(join(out, 'gps-west.jpg'), join(work, 'gps.jpg'));
  for (const kind of ['png', 'webp']) run('convert', join(work, 'gps.jpg'), join(out, `magick-gps.${kind}`));
};

const main = (): number => {
  const out = process.argv[2];
  if (!out) {
    console.error('usage: node tests/tools/metadata-samples.ts DIR');
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'second-look-metadata-'));
  mkdirSync(out, { recursive: true });
  bases(work);
  write(work, out);
  rmSync(work, { recursive: true });
  const files = readdirSync(out).filter((name) => !name.endsWith('.json'));
  const reading = execFileSync(
    'exiftool',
    ['-json', '--System:all', '--ExifToolVersion', '-G1', '-n', '-struct', '-charset', 'iptc=Latin', ...files],
    {
      cwd: out,
      encoding: 'utf8',
    },
  );
  // One line a file, so that a change shows as one.
  const lines = (JSON.parse(reading) as unknown[]).map((file) => JSON.stringify(file));
  writeFileSync(join(out, 'exiftool.json'), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${files.length} files`);
  return 0;
};

process.exitCode = main();
