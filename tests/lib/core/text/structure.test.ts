// Sentences, quotations, words, phrases and language of short texts.
import { describe, expect, it } from 'vitest';
import { findPattern, phraseSet, wordPattern } from '../../../../lib/core/text/phrases.ts';
import { readText, sourceWords } from '../../../../lib/core/text/reading.ts';
import { mutations, radicals } from '../../../../lib/core/text/welsh.ts';

const cut = (source: string, part: 'sentences' | 'quotations'): string[] => {
  const reading = readText(source);
  return reading[part].map((r) => sourceWords(reading, r.start, r.end));
};

describe('sentences', () => {
  const table: [string, string[]][] = [
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Hope and Dr. Vine met E. Jones at 3.30 p.m. today', ['Mr. Hope and Dr. Vine met E. Jones at 3.30 p.m. today']],
    ['See aberhelyg.example/rse. Diolch', ['See aberhelyg.example/rse.', 'Diolch']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['Wow!!! "Really?" he said.', ['Wow!!!', '"Really?"', 'he said.']],
    ['', []],
  ];
  it.each(table)('cuts %j', (source, expected) => {
    expect(cut(source, 'sentences')).toEqual(expected);
  });
});

describe('quotations', () => {
  const table: [string, string[]][] = [
    ["'Loser.' 'Fatty.' These are things pupils have heard.", ["'Loser.'", "'Fatty.'"]],
    ['She said “views my own” and left.', ['“views my own”']],
    ["The pupils' work and Year 9's don't quote", []],
    ['an open " mark', []],
    ['> copied line\nmine', ['> copied line']],
  ];
  it.each(table)('finds in %j', (source, expected) => {
    expect(cut(source, 'quotations')).toEqual(expected);
  });
});

describe('phrases', () => {
  const rows = [
    { phrase: 'could not run a bath', lang: 'en' },
    { phrase: 'cachu*', lang: 'cy' },
    { phrase: "don't care", lang: 'en' },
    { phrase: 'blwyddyn naw', lang: 'cy' },
  ];
  const set = phraseSet(rows, (row) => row.phrase, { welsh: (row) => row.lang === 'cy' });
  const find = (source: string): string[] => {
    const reading = readText(source);
    return set.find(reading).map((hit) => sourceWords(reading, hit.start, hit.end));
  };
  const table: [string, string[]][] = [
    ['They Could  not\nrun a bath.', ['Could  not\nrun a bath']],
    ['They could not. Run a bath', []],
    ['I don’t care, dont care', ['don’t care', 'dont care']],
    ['Tywydd cachu', ['cachu']],
    ['pacachu', []],
    ['gan Flwyddyn Naw', ['Flwyddyn Naw']],
  ];
  it.each(table)('finds in %j', (source, expected) => {
    expect(find(source)).toEqual(expected);
  });

  it('matches patterns at word boundaries', () => {
    const reading = readText('Year 9’s are thick; thickets are not');
    expect(findPattern(reading, wordPattern('thick')).map((h) => sourceWords(reading, h.start, h.end))).toEqual(['thick']);
  });
});

describe('Welsh mutations', () => {
  it('knows the forms', () => {
    expect(mutations('tomos')).toEqual(['domos', 'nhomos', 'thomos']);
    expect(mutations('gwenllian')).toEqual(['wenllian', 'ngwenllian']);
    expect(mutations('ffion')).toEqual([]);
    expect(mutations('llyr')).toEqual(['lyr']);
  });
  it('leads back', () => {
    expect(radicals('domos')).toContain('tomos');
    expect(radicals('wenllian')).toContain('gwenllian');
    expect(radicals('flwyddyn')).toEqual(expect.arrayContaining(['blwyddyn', 'mlwyddyn']));
  });
});

describe('language', () => {
  const table: [string, string][] = [
    ['Mae rhai o Flwyddyn 10 wedi bod yn plannu coed gyda’r Urdd.', 'cy'],
    ['Year 10 have been planting trees with the Urdd.', 'en'],
    ['Diwrnod HMS dydd Gwener: dim ysgol i ddisgyblion. / INSET day on Friday: no school for the pupils.', 'both'],
    ['🎉', 'none'],
  ];
  it.each(table)('%j', (source, expected) => {
    expect(readText(source).lang).toBe(expected);
  });
});
