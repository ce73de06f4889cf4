// `npm start`: sets up, builds, and runs the main job in a real browser against the practice sites.
import { run, setUp } from './setup.mjs';

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(`npm start                        the main job in Chromium
npm start -- --browser firefox   the same in Firefox

With a display a browser window opens with the extension, a sample school, its list and practice X and Facebook pages to type in.
Without one the same story is driven by itself; pictures and a short report are written into practice/.`);
  process.exit(0);
}
const wanted = args.includes('firefox') ? 'firefox' : 'chromium';
if (!setUp([wanted]) || !run('npm', ['run', '-s', 'build:e2e'])) process.exit(1);
process.exit(run('npm', ['run', '-s', 'story', '--', ...args]) ? 0 : 1);
