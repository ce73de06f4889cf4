// Reads the labelled school posts of tests/corpus: voices to train on, voices kept aside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const corpusFolder = fileURLToPath(new URL('../../corpus/', import.meta.url));

export interface Post {
  readonly id: string;
  /** `ok` or what is wrong with it: see tests/corpus/README.md. */
  readonly label: string;
  readonly lang: 'en' | 'cy' | 'bi';
  readonly text: string;
  readonly bad: boolean;
}

export interface Voice {
  readonly name: string;
  readonly file: string;
  readonly posts: readonly Post[];
}

/** `dev` voices are for training and choosing thresholds, `kept` voices only for the last measurement. */
export const readVoices = (part: 'dev' | 'kept'): Voice[] =>
  readdirSync(corpusFolder)
    .filter((file) => file.endsWith('.tsv') && file.endsWith('.kept.tsv') === (part === 'kept'))
    .sort()
    .map((file) => ({ name: file.replace(/(?:\.kept)?\.tsv$/, ''), file, posts: readPosts(join(corpusFolder, file)) }));

const readPosts = (path: string): Post[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id, label, , lang, text] = line.split('\t');
      if (!id || !label || !lang || !text) throw new Error(`${path}: a row lacks a column: ${line.slice(0, 40)}`);
      return { id, label, lang: lang as Post['lang'], text, bad: label !== 'ok' };
    });
