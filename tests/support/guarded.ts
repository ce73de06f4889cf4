// A guard on saved markup, with stand-ins for the background and the interface.
import { vi } from 'vitest';
import type { ChipProps } from '../../components/chip/props.ts';
import type { WarningProps } from '../../components/warning/props.ts';
import { type Guard, startGuard } from '../../lib/composer/guard.ts';
import type { Services, Ui } from '../../lib/composer/services.ts';
import type { Draft } from '../../lib/core/draft.ts';
import type { Reply } from '../../lib/messaging/client.ts';
import type { FindingView, VerdictView } from '../../lib/messaging/protocol.ts';
import type { Platform } from '../../lib/platforms/platform.ts';

export const finding = (over: Partial<FindingView> = {}): FindingView => ({
  rule: 'tone.derogatory',
  severity: 'confirm',
  title: 'A title',
  message: 'A message',
  why: 'A reason',
  spans: [],
  field: 'text',
  fixes: [],
  key: 'k',
  ...over,
});

export const view = (over: Partial<VerdictView> = {}): VerdictView => ({
  scope: 'school',
  outcome: 'clear',
  findings: [],
  couldNotRun: [],
  lang: 'en',
  school: 'Ysgol Aberhelyg',
  policyUrl: '',
  contact: '',
  list: { state: 'ready', count: 1, updated: 1, stale: false },
  yearGroups: [],
  ...over,
});

export const held = (over: Partial<FindingView> = {}): VerdictView => view({ outcome: 'hold', findings: [finding(over)] });

/** What the background says to a draft. */
export type Answer = (
  draft: Draft,
) => VerdictView | Promise<VerdictView> | 'never' | Extract<Reply<VerdictView>, { ok: false }>['why'];

export interface Guarded {
  readonly guard: Guard;
  /** Of the open warning; null when none shows. */
  warning: WarningProps | null;
  chip: ChipProps | null;
  readonly asked: { readonly name: string; readonly data: unknown }[];
  readonly drafts: Draft[];
  orphaned: boolean;
  /** How many warnings opened, as far as the interface can tell. */
  opened: number;
  stop(): void;
}

/** Starts the guard on the document as it stands. */
export const startGuarded = (platform: Platform, answer: Answer): Guarded => {
  const lifetime = new AbortController();
  const state = { warning: null, chip: null, asked: [], drafts: [], orphaned: false, opened: 0 } as unknown as Guarded;
  const ui: Ui = {
    showWarning(props) {
      if (!state.warning) state.opened += 1;
      state.warning = props;
    },
    hideWarning() {
      state.warning = null;
    },
    reachingPage: (work) => work(),
    showChip(props) {
      state.chip = props;
    },
    placeChip: vi.fn(),
    hideChip() {
      state.chip = null;
    },
    owns: () => false,
  };
  const ask = (name: string, data: unknown) => {
    state.asked.push({ name, data });
    if (name !== 'draft.check') return Promise.resolve({ ok: true, value: undefined });
    state.drafts.push(data as Draft);
    const said = answer(data as Draft);
    if (said === 'never') return new Promise(() => {});
    if (typeof said === 'string') return Promise.resolve({ ok: false, why: said });
    return Promise.resolve(said).then((value) => ({ ok: true, value }));
  };
  const services: Services = { ask: ask as Services['ask'], orphaned: () => state.orphaned, ui };
  return Object.assign(state, {
    guard: startGuard(platform, document, services, lifetime.signal),
    stop: () => lifetime.abort(),
  });
};

/** Events that the page itself got to see on an element, in order. */
export const heard = (element: Element, types: readonly string[]): string[] => {
  const list: string[] = [];
  for (const type of types) element.addEventListener(type, () => list.push(type));
  return list;
};

/** A whole press, as a mouse makes it; says which of its events were cancelled. */
export const pressMouse = (control: Element): string[] => {
  const cancelled: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const make = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    if (!control.dispatchEvent(new make(type, { bubbles: true, cancelable: true, composed: true, button: 0 })))
      cancelled.push(type);
  }
  return cancelled;
};

/** Lets everything that is already decided happen. */
export const soon = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};
