// What stands in a file reaches the rules, whatever the format: where it was taken, who is named in it, whose work it is.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../lib/composer/picture-facts.ts';
import { unexamined } from '../../../../lib/pictures/features.ts';
import { fieldsOf } from '../../../support/metadata-fields.ts';
import { findingsOf } from '../../../support/run-check.ts';
import { entry, picture, schoolDraft } from '../../../support/sample-school.ts';

const dir = join(import.meta.dirname, '../../../fixtures/metadata');
const list = [
  entry('P1', 'Ffion', 'Llywelyn'),
  entry('P2', 'Nia', 'Vaughan'),
  entry('P3', 'Ffion', 'Llwyd-Ŵyn'),
  entry('P4', 'Siôn', 'Prys'),
  entry('P5', 'Gwilym', 'ap Rhys'),
  entry('P6', 'Eleri', 'Môn'),
  entry('P7', 'Dafydd', 'Môn'),
  entry('P8', 'Mared', 'Puw'),
  entry('P9', 'Catrin', 'Ŵen'),
];

const rulesFor = async (name: string): Promise<string[]> => {
  const metadata = await fieldsOf(join(dir, name));
  const facts = factsOf(unexamined({ metadata, hasLocation: Boolean(metadata.gps || metadata.place) }));
  const draft = schoolDraft('A lovely day', { pictures: [{ ...picture(), ...facts, fileName: 'IMG_1.jpg' }] });
  const found = findingsOf(draft, ['image.location-data', 'nophoto', 'share.copyright'], { list });
  return found.map((f) => (f.entryId ? `${f.rule.split('.')[0]} ${f.entryId}` : f.rule));
};

const stills = ['jpg', 'png', 'webp', 'heic', 'avif', 'tif'];
const films = ['mp4', 'mov'];
const where = ['image.location-data'];

describe.each<[string, readonly string[], readonly string[]]>([
  ['gps-west', stills, where],
  ['gps-xmp', stills, where],
  ['place', stills, where],
  ['place-shown', stills, where],
  ['keys-place', films, where],
  ['userdata-place', films, where],
  ['ffmpeg', films, [...where, 'share.copyright']],
  ['people', stills, ['nophoto P1']],
  ['people-details', stills, ['nophoto P2']],
  ['faces-mwg', stills, ['nophoto P3']],
  ['faces-microsoft', stills, ['nophoto P4']],
  ['captions', stills, ['nophoto P5']],
  ['keywords', stills, ['nophoto P6']],
  ['comments', stills, ['nophoto P9', 'share.copyright']],
  ['device', stills, ['nophoto P8']],
  ['rights', stills, ['share.copyright']],
  ['iptc-utf8', ['jpg', 'tif'], [...where, 'nophoto P7', 'share.copyright']],
  ['iptc-latin1', ['jpg', 'tif'], [...where, 'nophoto P7', 'share.copyright']],
  ['xmp-people', films, ['nophoto P2', 'share.copyright']],
  ['itemlist-words', films, ['share.copyright']],
])('%s', (name, formats, rules) => {
  test.each(formats)('in %s', async (format) => {
    expect((await rulesFor(`${name}.${format}`)).sort()).toEqual([...rules].sort());
  });
});

test('a file that says only what took it stays silent', async () => {
  expect(await rulesFor('event.jpg')).toEqual([]);
});
