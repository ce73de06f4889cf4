// With which letters can a match of this pattern begin? Lets a table of patterns try (and compile) only the few that can match at a word.

/** How many letters are read at most. Four tell most words apart; more would make the sets long and tell little more. */
export const reach = 4;

/** First letters: "abcd" (then anything), or fewer where the next is open. Null when a match may begin with anything. */
export type FirstLetters = ReadonlySet<string> | null;

/** More beginnings than this tell too little to be worth keeping. */
const most = 4000;
/** What `\\s` can be in folded text. */
const spaces = ' \n\r\t\v\f';
/** Larger classes than this count as "anything". */
const smallClass = 40;

/** A beginning: its letters so far (at most {@link reach}), and whether more may follow them from what comes next. */
interface Start {
  readonly letters: string;
  /** Nothing that follows can tell more. */
  readonly closed: boolean;
}

const open: Start = { letters: '', closed: false };

/** Reads the source of a regular expression (no flags, no back references) far enough to know how its matches begin. */
export const firstLetters = (source: string): FirstLetters => {
  const reader = new Reader(source);
  const starts = reader.alternatives();
  if (!starts || starts.length > most) return null;
  const out = new Set<string>();
  for (const { letters } of starts) {
    if (!letters) return null;
    out.add(letters);
  }
  return out;
};

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads up to the closing bracket or the end. Null: anything. */
  alternatives(): Start[] | null {
    let all: Start[] | null = [];
    for (;;) {
      const one = this.sequence();
      all = all && one ? merge(all, one) : null;
      if (this.source[this.at] !== '|') return all;
      this.at++;
    }
  }

  private sequence(): Start[] | null {
    let starts: Start[] | null = [open];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const { least, most: top } = this.quantifier();
      if (atom === 'nothing' || !starts) continue;
      starts = follow(starts, atom, least, top);
    }
    return starts;
  }

  /** One atom: its beginnings, null for anything, or `nothing` for what takes no room. */
  private atom(): Start[] | null | 'nothing' {
    const char = this.source[this.at] as string;
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    this.at++;
    if (char === '^' || char === '$') return 'nothing';
    if (char === '.') return null;
    if (char !== '\\') return [{ letters: char, closed: false }];
    const escaped = this.source[this.at++] as string;
    if (escaped === 'b' || escaped === 'B') return 'nothing';
    if (escaped === 'd') return [...'0123456789'].map((letters) => ({ letters, closed: false }));
    if (escaped === 's') return [...spaces].map((letters) => ({ letters, closed: false }));
    if (escaped === 'n') return [{ letters: '\n', closed: false }];
    if (/[a-zA-Z]/.test(escaped)) {
      if ((escaped === 'p' || escaped === 'P') && this.source[this.at] === '{') this.at = this.source.indexOf('}', this.at) + 1;
      return null;
    }
    return [{ letters: escaped, closed: false }];
  }

  private group(): Start[] | null | 'nothing' {
    const rest = this.source.slice(this.at);
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0] ?? '(';
    this.at += opening.length;
    const inside = this.alternatives();
    this.at++;
    return /^\(\?(?:[=!]|<[=!])/.test(opening) ? 'nothing' : inside;
  }

  private charClass(): Start[] | null {
    const end = this.classEnd();
    const body = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    if (body.startsWith('^')) return null;
    const letters = new Set<string>();
    for (let i = 0; i < body.length; i++) {
      const char = body[i] as string;
      if (char === '\\') {
        const escaped = body[++i] as string;
        if (escaped === 's') for (const space of spaces) letters.add(space);
        else if (escaped === 'd') for (const figure of '0123456789') letters.add(figure);
        else if (/[a-zA-Z]/.test(escaped)) return null;
        else letters.add(escaped);
      } else if (body[i + 1] === '-' && i + 2 < body.length) {
        for (let code = char.charCodeAt(0); code <= (body.charCodeAt(i + 2) || 0); code++) letters.add(String.fromCharCode(code));
        i += 2;
      } else letters.add(char);
      if (letters.size > smallClass) return null;
    }
    return [...letters].map((one) => ({ letters: one, closed: false }));
  }

  private classEnd(): number {
    let i = this.at + 1;
    while (i < this.source.length && this.source[i] !== ']') i += this.source[i] === '\\' ? 2 : 1;
    return i;
  }

  private quantifier(): { least: number; most: number } {
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return { least: 1, most: 1 };
    this.at += found[0].length;
    if (found[1]) return { least: found[1] === '+' ? 1 : 0, most: found[1] === '?' ? 1 : 9 };
    return { least: Number(found[2]), most: found[3] ? Number(found[4] || 9) : Number(found[2]) };
  }
}

/** What the beginnings become when an atom follows them. */
const follow = (starts: readonly Start[], atom: readonly Start[] | null, least: number, top: number): Start[] | null => {
  const out: Start[] = [];
  for (const start of starts) {
    if (start.closed || start.letters.length >= reach) {
      out.push({ letters: start.letters, closed: true });
      continue;
    }
    if (!atom) {
      // Anything may stand here: one letter is all that can be told, or nothing at all.
      if (!start.letters) return null;
      out.push({ letters: start.letters, closed: true });
      continue;
    }
    for (const next of atom) {
      const letters = (start.letters + next.letters).slice(0, reach);
      // Repeated, the atom may follow itself instead of what comes next: then the second letter is open.
      out.push({ letters, closed: next.letters === '' ? next.closed : next.closed || letters.length >= reach || top > 1 });
    }
    if (least === 0) out.push(start);
  }
  return merge([], out);
};

const merge = (a: readonly Start[], b: readonly Start[]): Start[] | null => {
  const seen = new Map<string, Start>();
  for (const start of [...a, ...b]) seen.set(`${start.letters}${start.closed ? '!' : ''}`, start);
  return seen.size > most ? null : [...seen.values()];
};
