// Links that hide where they lead: shorteners, bare numbers, look-alikes of the school's own address, and sites no school means to share.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import { type Field, type RawFinding, spanOf } from '../../finding.ts';
import { shorteners, unfit } from '../../phrases/links.ts';

/** A web address as people type it: with or without https, with a path. */
const address =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(\/[^\s"'<>)\]}]*)?/giu;

const short = new Set(shorteners);
const bad = new Set(unfit);

const allowed = ({ policy }: CheckContext): readonly string[] => {
  const own = policy.options['share.link.allow'];
  return [...policy.school.domains, ...(Array.isArray(own) ? own : [])].map((host) => host.toLowerCase());
};

const under = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** One letter changed, left out, put in or swapped. */
const oneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
};

const plain = (host: string): string =>
  host.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's').replaceAll('rn', 'm').replaceAll('vv', 'w');

/** "cwmsarn" written with figures or with letters that look alike. */
const samePlain = (host: string, domain: string): boolean => host !== domain && plain(host) === plain(domain);

/** Endings that cost next to nothing and are taken mostly for such pages. */
const cheap = /\.(?:top|xyz|click|icu|zip|cyou|tk|ml|ga|cf|gq|rest|buzz|monster|sbs|cfd|lol)$/;
const logIn = /log-?in|sign-?in|portal|verify|secure|account|password|mewngofnod/;

/** "aberhelyg.login-help.top": the school's name in an address that is not the school's. */
const borrowsName = (host: string, domain: string): boolean => {
  const name = domain.replace(/^www\./, '').split('.')[0] ?? '';
  return name.length > 4 && host.includes(name) && (cheap.test(host) || logIn.test(host));
};

/** Why a host is worth opening first; empty when it is not. */
const doubt = (host: string, path: string, hosts: readonly string[], own: readonly string[]): string => {
  if (hosts.some((domain) => under(host, domain))) return '';
  if (short.has(host) && path.length > 1) return 'short';
  if ([...bad].some((domain) => under(host, domain))) return 'unfit';
  if (/^\d/.test(host) && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return path ? 'number' : '';
  if (
    host.includes('xn--') ||
    own.some(
      (domain) =>
        oneSlip(host.replace(/^www\./, ''), domain) ||
        samePlain(host.replace(/^www\./, ''), domain) ||
        borrowsName(host, domain.toLowerCase()),
    )
  )
    return 'alike';
  return '';
};

export const linkCheck: Check = {
  id: 'share-link',
  rules: [{ id: 'share.link', school: 'advise', linked: 'advise', sentences: [100, 103] }],
  run(draft: Draft, context): RawFinding[] {
    const hosts = allowed(context);
    const own = context.policy.school.domains;
    const fields: { field: Field; text: string }[] = [
      { field: 'text', text: draft.text },
      ...(draft.links ?? []).map((text, i) => ({ field: `links[${i}]` as Field, text })),
    ];
    const byWhy = new Map<string, RawFinding>();
    for (const { field, text } of fields)
      for (const match of text.matchAll(address)) {
        const why = doubt((match[1] ?? '').toLowerCase(), match[2] ?? '', hosts, own);
        if (!why) continue;
        // A full stop or comma after an address belongs to the sentence.
        const end = match.index + match[0].replace(/[.,;:!?]+$/, '').length;
        const span = spanOf(field, text, match.index, end);
        const earlier = byWhy.get(why);
        byWhy.set(why, { rule: 'share.link', message: why, spans: [...(earlier?.spans ?? []), span] });
      }
    return [...byWhy.values()];
  },
};
