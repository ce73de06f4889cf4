// node tests/tools/name-pictures.ts DIR: draws pictures with invented names in them, as schools post them, and DIR/names.json with who is in which.
// Certificates, badges, whiteboards, registers, screens; turned, blurred, dimmed and speckled like a phone's. Needs Chromium and the fonts below
// (Debian: fonts-lato fonts-ebgaramond fonts-comic-neue fonts-dkg-handwriting fonts-kristi).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { pick, seeded } from './lib/random.ts';

const random = seeded(41);
const between = (low: number, high: number): number => low + random() * (high - low);

const forenames =
  'Siân Gwŷn Ŵena Llŷr Ffion Tomos Eirlŷs Mêl Siôn Nêst Môn Gwenllïan Rhŷs Carŷs Dafydd Lowri Oliver Amelia Muhammad Zofia Kofi Priya Aoife Harri Isla Noah Jac Cadi Osian Betsan Łucja José Chloë Zoë'.split(
    ' ',
  );
const surnames =
  'Llwŷd Penŵyn Môrgan Vaughan Pugh Gwŷnne Trewent Dolŷbont O’Dwyer Castle Hartwood Nguyen Kowalska Ap-Iwan Bowen-Ŷork Prŷs Haf Llywelyn Rees Karim Cole Church Penhale Glyndŵr Tudŵr Bebb Eynon Cwmŷstwyth'.split(
    ' ',
  );
const person = (): string => `${pick(forenames, random)} ${pick(surnames, random)}`;
const people = (n: number): string[] => Array.from({ length: n }, person);

interface Scene {
  readonly names: readonly string[];
  readonly html: string;
  readonly background: string;
}

const scenes: Readonly<Record<string, () => Scene>> = {
  certificate: () => {
    const names = people(1);
    const font = pick(['EB Garamond', 'Lato', 'Comic Neue', 'Liberation Serif'], random);
    const welsh = random() < 0.5;
    const html = `<div style="border:12px double #8a6d1d;padding:70px;text-align:center;font-family:'${font}';background:#fffdf3">
      <div style="font-size:58px">${welsh ? 'Tystysgrif Presenoldeb' : 'Certificate of Achievement'}</div>
      <div style="font-size:26px;margin:26px">${welsh ? 'Cyflwynwyd i' : 'This is awarded to'}</div>
      <div style="font-size:${Math.round(between(44, 70))}px">${names[0]}</div>
      <div style="font-size:24px;margin:26px">${welsh ? 'am bresenoldeb o 100%' : 'for effort in Year 6 mathematics'}</div></div>`;
    return { names, html, background: '#9a8f80' };
  },
  badges: () => {
    const names = people(6);
    const html = `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:40px">${names
      .map(
        (name) =>
          `<div style="background:#fff;border-radius:14px;overflow:hidden;font-family:Lato"><div style="background:#b3172d;color:#fff;font-size:20px;padding:8px 16px">HELO, FY ENW I YW</div><div style="font-size:${Math.round(between(26, 40))}px;padding:26px 16px">${name}</div></div>`,
      )
      .join('')}</div>`;
    return { names, html, background: '#31506b' };
  },
  whiteboard: () => {
    const names = people(8);
    const font = pick(['DkgHandwriting', 'Comic Neue', 'Kristi'], random);
    const size = font === 'Kristi' ? 62 : 40;
    const html = `<div style="background:#f7f8f8;border:14px solid #b9bec2;padding:40px;font-family:'${font}';color:${pick(['#1d3c8f', '#222', '#0b6b3a'], random)}">
      <div style="font-size:${size + 8}px;text-decoration:underline">Star of the week</div>${names
        .map((name) => `<div style="font-size:${size}px;transform:rotate(${between(-2, 2).toFixed(1)}deg)">${name}</div>`)
        .join('')}</div>`;
    return { names, html, background: '#c9c2b4' };
  },
  register: () => {
    const names = people(18);
    const rows = names.map(
      (name) =>
        `<tr><td>${Math.round(between(1000, 9999))}</td><td>${name.split(' ').reverse().join(', ')}</td><td>7C</td><td>${pick(['/', '\\', 'L', 'N'], random)}</td></tr>`,
    );
    const html = `<table style="font:${Math.round(between(17, 24))}px 'Liberation Sans';border-collapse:collapse;background:#fff" border="1" cellpadding="6"><tr><th>Id</th><th>Name</th><th>Form</th><th>AM</th></tr>${rows.join('')}</table>`;
    return { names, html, background: '#dfe3e6' };
  },
  screen: () => {
    const names = people(4);
    const html = `<div style="background:#fff;padding:30px;font:20px 'Lato';width:900px"><b>Re: Gwobrau / Awards evening</b><p>Dear all,<br>the winners are ${names.slice(0, 3).join(', ')} and ${names[3]}. Diolch!</p></div>`;
    return { names, html, background: '#222' };
  },
  display: () => {
    const names = people(9);
    const html = `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:36px">${names
      .map(
        (name) =>
          `<div style="background:${pick(['#ffe8a3', '#cdeac0', '#ffd6e0', '#d0e6ff'], random)};padding:34px 18px;font:${Math.round(between(22, 32))}px 'Comic Neue';transform:rotate(${between(-5, 5).toFixed(1)}deg)">${name}<div style="height:90px"></div></div>`,
      )
      .join('')}</div>`;
    return { names, html, background: '#6b4a2b' };
  },
};

/** A phone held by hand: some perspective, some blur, some darkness. */
const asPhotographed = ({ html, background }: Scene): string => {
  const turn = `perspective(1800px) rotateX(${between(-10, 10).toFixed(1)}deg) rotateY(${between(-14, 14).toFixed(1)}deg) rotate(${between(-3, 3).toFixed(1)}deg)`;
  const look = `blur(${between(0, 0.9).toFixed(2)}px) brightness(${between(0.7, 1.05).toFixed(2)}) contrast(${between(0.8, 1.1).toFixed(2)})`;
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;width:1600px;height:1200px;display:flex;align-items:center;justify-content:center;overflow:hidden;background:${background}"><div style="transform:${turn};filter:${look}">${html}</div></body>`;
};

const main = async (): Promise<number> => {
  const dir = process.argv[2];
  if (!dir) {
    console.error('usage: node tests/tools/name-pictures.ts DIR');
    return 2;
  }
  mkdirSync(dir, { recursive: true });
  const browser = await launch({ executablePath: '/usr/bin/chromium', headless: true, pipe: true, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 1200 });
  const truth: Record<string, readonly string[]> = {};
  for (const [kind, draw] of Object.entries(scenes))
    for (let i = 0; i < 8; i++) {
      const scene = draw();
      await page.setContent(asPhotographed(scene));
      const name = `${kind}-${i}.jpg`;
      await page.screenshot({ path: join(dir, name), type: 'jpeg', quality: 85 });
      truth[name] = scene.names;
    }
  await browser.close();
  writeFileSync(join(dir, 'names.json'), JSON.stringify(truth, null, 1));
  return 0;
};

process.exitCode = await main();
