// The main job as a story: with a display a window to try it in, without one a report with pictures in practice/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from '../../lib/words/en/guard.ts';
import { type BrowserName, launch } from '../e2e/harness/browser.ts';
import { setup } from '../e2e/harness/built.ts';
import { open, settled } from '../e2e/harness/composer.ts';
import { setUpSample } from '../e2e/harness/own-pages.ts';
import { addressOf, fbPost, type Surface, type Wish, xHome } from '../e2e/harness/surfaces.ts';
import { pressInWarning, warningSays } from '../e2e/harness/warning.ts';

interface Scene {
  readonly title: string;
  readonly surface: Surface;
  readonly wish: Wish;
  readonly text: string;
  /** What the person does when the post is held; absent = it is not held. */
  readonly held?: 'insert' | 'confirm' | 'go back';
}

const scenes: readonly Scene[] = [
  {
    title: 'School account, nothing to change',
    surface: xHome,
    wish: { as: 'school' },
    text: 'The sports hall is open again from Monday. Diolch for your patience!',
  },
  {
    title: 'Personal account that names the school',
    surface: xHome,
    wish: { as: 'linked' },
    text: 'A lovely open evening at Aberhelyg School tonight.',
    held: 'insert',
  },
  {
    title: 'School account with a private number',
    surface: fbPost,
    wish: { as: 'school' },
    text: 'Lost property: ring Bev on 07700 900456 tonight.',
    held: 'confirm',
  },
  {
    title: 'School account with a pupil number',
    surface: xHome,
    wish: { as: 'school' },
    text: 'The certificate of A123456789012 is at the office.',
    held: 'go back',
  },
  {
    title: 'Private account',
    surface: xHome,
    wish: { as: 'unlinked' },
    text: 'Ring me on 07700 900123 if you want the sofa.',
  },
];

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

await setup();
const session = await launch(name, { headless: !display }).catch((error: Error) => {
  console.error(`${name} could not be started: ${error.message}`);
  console.error(
    `Start it by hand to see why, or try the other browser: npm start -- --browser ${name === 'firefox' ? 'chromium' : 'firefox'}`,
  );
  process.exit(1);
});
await setUpSample(session);

if (display) {
  for (const surface of [fbPost, xHome]) await (await session.newPage()).goto(addressOf(surface, {}));
  console.log('The practice pages are open. Nothing leaves this machine. Close the window to end.');
  await new Promise((done) => session.browser.once('disconnected', done));
} else {
  const folder = fileURLToPath(new URL('../../practice/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const report: string[] = [`# What happened (${name})`, ''];
  const page = await session.newPage();
  for (const [i, scene] of scenes.entries()) {
    session.backend.reset();
    const composer = await open(page, scene.surface, scene.wish);
    await composer.type(scene.text);
    await composer.publish();
    report.push(`## ${i + 1}. ${scene.title}`, '', `> ${scene.text}`, '');
    if (scene.held) {
      const said = await warningSays(page);
      const picture = join(folder, `${name}-${i + 1}.png`);
      await page.screenshot({ path: picture });
      report.push(
        `Held (${session.backend.posts.length} posted). The warning said:`,
        '',
        ...said.split('\n').map((line) => `    ${line}`),
        '',
      );
      console.log(picture);
      if (scene.held === 'go back') await pressInWarning(page, guard.button.edit, 'button');
      else if (scene.held === 'insert') {
        await pressInWarning(page, guard.fix.insert.split('{')[0] as string, 'button');
        await pressInWarning(page, guard.button.post, 'button');
      } else {
        await pressInWarning(page, guard.button.postAnyway, 'button');
        await pressInWarning(page, guard.reason.choices[0] as string, 'label');
        await pressInWarning(page, guard.button.postWithReason, 'button');
      }
    }
    if (scene.held !== 'go back')
      for (const end = Date.now() + 10_000; session.backend.posts.length === 0 && Date.now() < end; ) await settled(page);
    await settled(page);
    const out = session.backend.posts.map((post) => `“${post.text}” as ${post.account}`);
    report.push(out.length > 0 ? `Went out: ${out.join('; ')}` : 'Nothing went out.', '');
  }
  const file = join(folder, `report-${name}.md`);
  writeFileSync(file, `${report.join('\n')}\n`);
  console.log(file);
  await session.browser.close();
}
