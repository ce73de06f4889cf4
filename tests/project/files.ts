// The repository's own files, for tests of its rules.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const skipped = new Set(['node_modules', '.output', '.wxt', '.git', 'practice', 'coverage']);

const walk = (dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = dir ? `${dir}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return dir === '' && skipped.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });

/** Paths of all tracked files, or of all files where git is not at hand (an unpacked archive). */
export const allFiles: readonly string[] = (() => {
  if (!existsSync(join(root, '.git'))) return walk('');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => path && existsSync(join(root, path)));
})();

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Code that is shipped. */
export const productFiles: readonly string[] = allFiles.filter(
  (path) => isCode(path) && /^(lib|components|entrypoints)\//.test(path),
);
/** All code of the repository. */
export const codeFiles: readonly string[] = allFiles.filter(isCode);

export interface Import {
  readonly from: string;
  /** Repository path for our own files, the package name otherwise. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

/** What a file imports or re-exports, statically or not. */
export const importsOf = (path: string): Import[] => {
  const found = [
    ...read(path).matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm),
    ...read(path).matchAll(/()()\bimport\(\s*['"]([^'"]+)['"]/g),
  ];
  return found.map((m) => {
    const target = m[3] as string;
    const own = target.startsWith('.');
    const names =
      /^\{(.*)\}$/s
        .exec((m[2] ?? '').trim())?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    return {
      from: path,
      to: own ? join(path, '..', target.replace(/\?.*$/, '')).replaceAll('\\', '/') : target,
      own,
      typeOnly: Boolean(m[1]) || (names.length > 0 && names.every((name) => name.startsWith('type '))),
    };
  });
};
