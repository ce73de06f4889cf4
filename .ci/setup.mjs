// Makes a bare machine ready: browsers, what the tests talk to, packages, generated types. Plain Node 20 without dependencies, because it runs
// before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Runs a program in the repository and shows its output. Returns true when it ended well. */
export const run = (program, args, { env = {}, quiet = false } = {}) => {
  const done = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: windows,
  });
  if (quiet && done.status !== 0) process.stdout.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}\n`);
  return done.status === 0;
};

const programs = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    apt: ['chromium', 'fonts-liberation'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    help: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    apt: ['firefox-esr'],
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    help: 'Firefox (142 or newer)',
  },
  // The list is followed from a real web server, and opened with the format's own program.
  nginx: {
    variable: 'NGINX_BIN',
    apt: ['nginx-light', 'openssl'],
    names: ['nginx'],
    places: ['/usr/sbin/nginx'],
    help: 'nginx',
    optional: true,
  },
  age: { variable: 'AGE_BIN', apt: ['age'], names: ['age'], places: [], help: 'age', optional: true },
};

/** All that `npm test` needs. */
export const forTests = ['chromium', 'firefox', 'nginx', 'age'];

/** Where a program is, or an empty string. */
const find = ({ variable, names, places }) => {
  if (process.env[variable]) return existsSync(process.env[variable]) ? process.env[variable] : '';
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find((file) => existsSync(file)) ?? '';
};

const installPrograms = (wanted) => {
  const missing = wanted.filter((name) => !find(programs[name]));
  if (missing.length > 0) {
    const packages = missing.flatMap((name) => programs[name].apt);
    const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
    const hasApt = existsSync('/usr/bin/apt-get');
    if (hasApt && process.getuid?.() === 0) {
      console.log(`Installing ${packages.join(', ')} ...`);
      // Run level 1: a web server that is installed for tests does not start serving by itself.
      const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
      if (!run('apt-get', ['update', '-q'], { env, quiet: true })) return false;
      if (!run('apt-get', install.split(' ').slice(1), { env, quiet: true })) return false;
    } else {
      console.error(`Missing: ${missing.map((name) => programs[name].help).join(' and ')}.`);
      console.error(
        hasApt
          ? `Install with:  sudo apt-get update && sudo ${install}`
          : `Install it, or say where it is: ${missing.map((name) => `${programs[name].variable}=/path/to/it`).join(' ')}`,
      );
      // Where there is no Debian, the few tests that need the others are left out, and vitest says how many.
      if (hasApt || missing.some((name) => !programs[name].optional)) return false;
    }
  }
  for (const name of wanted) process.env[programs[name].variable] = find(programs[name]);
  return wanted.every((name) => programs[name].optional || process.env[programs[name].variable]);
};

/** Packages follow the lock file: installed again whenever its contents differ from those last installed. */
const installPackages = () => {
  const stamp = join(root, 'node_modules', '.second-look-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  console.log('Installing packages (npm ci) ...');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return false;
  writeFileSync(stamp, lock);
  return true;
};

/** Installs what is missing. Returns false when something could not be had; the reason has then been printed. */
export const setUp = (wanted = ['chromium', 'firefox']) => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Node 20 or newer is needed; this is ${process.version}.`);
    return false;
  }
  if (!installPackages()) return false;
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && !run('npx', ['wxt', 'prepare'], { quiet: true })) return false;
  return installPrograms(wanted);
};
