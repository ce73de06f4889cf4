// The words the product says, in English and Welsh side by side. Type checking proves that neither language lacks a key.
import type { Lang } from '../messaging/protocol.ts';

/** What a rule says. `{name}`, `{words}`, `{year}`, `{contact}` and other values stand in braces. */
export interface RuleWords {
  /** What it is, in under eight words, without a full stop. */
  readonly title: string;
  /** What was seen and what to do: one or two short sentences. */
  readonly message: string;
  /** Why the school asks for this, in plain words. */
  readonly why: string;
  /** Other messages of the same rule, by the id a finding carries. */
  readonly variants?: Readonly<Record<string, string>>;
}

export type RuleCatalogue = Readonly<Record<string, RuleWords>>;

export type Bilingual<T> = Readonly<Record<Lang, T>>;

/** Put values into `{braces}`; a value that is missing leaves nothing behind, never the braces. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template
    .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
