// Real policy files for one browser of ours alone: it is started with a folder of the test's in the place of the system's own (a mount
// namespace), so no other browser on the machine sees them and nothing has to be put back.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, executables } from './browser.ts';

/** Where each browser looks, and how the file is called there. */
const places = {
  chromium: { folder: '/etc/chromium/policies/managed', file: 'school.json' },
  firefox: { folder: '/etc/firefox/policies', file: 'policies.json' },
} as const;

/** Only root may mount, and only Linux has namespaces. */
export const canManage = ((): boolean => {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export interface Policies {
  /** Start this instead of the browser. */
  readonly executable: string;
  /** The whole policy file; null takes it away. */
  write(policy: object | null): void;
  remove(): void;
}

export const policiesFor = (name: BrowserName): Policies => {
  const root = mkdtempSync(join(tmpdir(), 'second-look-policies-'));
  const { folder, file } = places[name];
  // The mount covers the first folder that is ours to cover: /etc/chromium or /etc/firefox.
  const top = folder.split('/').slice(0, 3).join('/');
  const inside = join(root, 'etc', folder.slice(top.length));
  mkdirSync(inside, { recursive: true });
  const executable = join(root, 'browser');
  // A folder that the system lacks is made on a copy of /etc that only the namespace has.
  const script = `#!/bin/sh
exec unshare -m sh -c '
if ! test -d ${top}; then
  mkdir -p ${root}/over && mount -t tmpfs tmpfs ${root}/over && mkdir ${root}/over/up ${root}/over/work
  mount -t overlay overlay -o lowerdir=/etc,upperdir=${root}/over/up,workdir=${root}/over/work /etc && mkdir ${top}
fi
mount --bind ${root}/etc ${top} && exec ${executables[name]} "$@"
' browser "$@"
`;
  writeFileSync(executable, script);
  chmodSync(executable, 0o755);
  return {
    executable,
    write: (policy) => {
      if (policy) writeFileSync(join(inside, file), JSON.stringify(policy));
      else rmSync(join(inside, file), { force: true });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
