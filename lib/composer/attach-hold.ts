// Holds files on their way into a composer while they are examined, asks where something in them should not leave the machine, and hands them on once.
import type { AttachChoice, AttachProps } from '../../components/attach/props.ts';
import type { FindingView, Lang } from '../messaging/protocol.ts';
import { saferCopy } from '../pictures/copy/safer-copy.ts';
import { type Examined, examine } from '../pictures/examine.ts';
import type { LabClient } from '../pictures/lab/client.ts';
import { createLook, type Looked } from './attach-look.ts';
import { type HeldFiles, handOn, type Realm, withdraw } from './attach-replay.ts';
import { createDoors, reacts } from './attach-taken.ts';
import { stillShows, troublesOf, viewOf, whyNot } from './attach-troubles.ts';
import { type Attachment, attachmentsFor, pictureOf } from './attachments.ts';
import type { Snapshot } from './build-draft.ts';
import { focusNow, giveFocusBack } from './focus.ts';
import { factsOf } from './picture-facts.ts';
import type { ComposerState } from './state.ts';
import type { Verdicts } from './verdicts.ts';

export interface AttachHoldParts {
  readonly lab: LabClient;
  readonly verdicts: Verdicts;
  readonly view: Realm;
  lang(): Lang;
  show(props: AttachProps): void;
  hide(): void;
  /** The composer as it stands now; null when it is gone. */
  again(snapshot: Snapshot, address: string): Snapshot | null;
  /** The composer's pictures changed: these go in (remembered before the page hears of them), or did not go in after all. */
  onChanged(snapshot: Snapshot): void;
  /** Nothing can be checked in this page any more. */
  onGone(): void;
  /** Remember a picture as not to be published, by its fingerprints. */
  mark(hashes: readonly string[]): void;
  /** "It is a different picture". */
  dismiss(finding: FindingView): Promise<void>;
  save(file: File): void;
}

/** One file on its way in. `item` is missing for what is neither picture nor film. */
interface Going {
  readonly file: File;
  readonly item?: Attachment;
  readonly made: boolean;
}

export const createAttachHold = (parts: AttachHoldParts) => {
  let passing = false;
  let busy: Promise<void> = Promise.resolve();
  /** Composers with files still being looked at. */
  const waiting = new Map<ComposerState, Promise<void>>();
  const doors = createDoors();
  let copies = 0;

  const quiet = (): void => undefined;
  const props = (over: Pick<AttachProps, 'phase'> & Partial<AttachProps>): AttachProps => ({
    lang: parts.lang(),
    onAddUnseen: quiet,
    onLeaveOut: quiet,
    onChoice: quiet,
    onSave: quiet,
    onClose: () => parts.hide(),
    after: async () => null,
    ...over,
  });

  const look = createLook({ lab: parts.lab, show: (over) => parts.show(props(over)), hide: parts.hide });

  const ask = (snapshot: Snapshot, over: Pick<AttachProps, 'phase' | 'after'>): Promise<AttachChoice> =>
    new Promise((resolve) => {
      const focus = focusNow(parts.view.document);
      const address = parts.view.location.href;
      const done = (choice: AttachChoice): void => {
        gone.disconnect();
        parts.hide();
        giveFocusBack(focus, snapshot.place?.editors[0]);
        resolve(choice);
      };
      // A question about a composer that has gone has lost its meaning.
      const gone = new parts.view.MutationObserver(() => {
        if (!parts.again(snapshot, address)) done({ kind: 'leave', mark: false });
      });
      gone.observe(parts.view.document.body, { childList: true, subtree: true });
      parts.show(props({ ...over, onChoice: done }));
    });

  /** What is found in each, as the background judges it. */
  const judge = async (snapshot: Snapshot, looked: readonly Looked[]) => {
    const { draft } = snapshot;
    const pictures = [...draft.pictures, ...looked.map(({ item }) => pictureOf(item))];
    return troublesOf(await parts.verdicts.get({ ...draft, pictures }), draft.pictures.length, looked);
  };

  /** One picture's question, asked until its answer leaves nothing open. Null: it stays out. */
  const settle = async (
    snapshot: Snapshot,
    first: Looked,
    findings: readonly FindingView[],
    count: { readonly number: number; readonly all: number },
  ): Promise<Going | null> => {
    const { preview } = first.examined;
    let again = false;
    for (;;) {
      const file = viewOf(first, findings, again);
      const after: AttachProps['after'] = async (_, hide) => {
        const made = preview ? await saferCopy(preview, { hide, name: 'after' }) : null;
        return made?.ok ? made.file : null;
      };
      const choice = await ask(snapshot, { phase: { kind: 'decide', file, ...count }, after });
      if (choice.kind === 'as-is') return { file: first.file, item: first.item, made: false };
      if (choice.kind === 'different') {
        for (const finding of findings) if (finding.rule === 'nophoto.marked') await parts.dismiss(finding);
        return { file: first.file, item: first.item, made: false };
      }
      if (choice.kind === 'leave') {
        if (choice.mark) parts.mark(first.examined.features.hashes ?? []);
        return null;
      }
      copies += 1;
      const copy = await saferCopy(first.file, { hide: choice.hide, name: `picture-${copies}` });
      const item = copy.ok ? attachmentsFor([copy.file])[0] : undefined;
      if (!copy.ok || !item) {
        again = true;
        continue;
      }
      // Looked at again: what is handed on must be what was promised.
      const examined: Examined = await examine(copy.file, parts.lab);
      item.facts = factsOf(examined.features);
      item.seen = examined.features.faces;
      item.looked = true;
      if (!stillShows(examined.features, choice.hide)) return { file: copy.file, item, made: true };
      again = true;
    }
  };

  /** Hands on, remembers what went, and says so when the site did not take it. */
  const goOn = async (held: HeldFiles, before: Snapshot, going: readonly Going[]): Promise<void> => {
    const stands = held.target.isConnected || held.detached;
    const snapshot = parts.again(before, held.address) ?? (stands ? before : null);
    if (!snapshot) return;
    const items = going.flatMap(({ item }) => item ?? []);
    snapshot.state.attachments = [...snapshot.state.attachments, ...items];
    parts.onChanged(snapshot);
    const reacted = reacts(snapshot.place?.root ?? null, parts.view);
    passing = true;
    try {
      if (going.length === 0) withdraw(held, snapshot.place);
      else
        await handOn(
          held,
          going.map(({ file }) => file),
          new Set(going.flatMap(({ file, made }) => (made ? [file] : []))),
          parts.view,
          snapshot.place,
        );
    } finally {
      passing = false;
    }
    if (going.length === 0) return;
    void reacted.then((taken) => {
      if (taken || !snapshot.place?.editors.some((editor) => editor.isConnected)) return;
      snapshot.state.attachments = snapshot.state.attachments.filter((item) => !items.includes(item));
      parts.onChanged(snapshot);
      doors.open(going);
      const copy = going.find(({ made }) => made);
      const close = (): void => parts.hide();
      parts.show(
        props({
          phase: { kind: 'not-taken', copy: copy !== undefined },
          onSave: () => {
            for (const { file, made } of going) if (made) parts.save(file);
            close();
          },
        }),
      );
    });
  };

  const untouched = (files: readonly File[]): Going[] =>
    files.map((file) => {
      const item = attachmentsFor([file])[0];
      return { file, made: false, ...(item ? { item } : {}) };
    });

  const run = async (held: HeldFiles, snapshot: Snapshot): Promise<void> => {
    const reply = await parts.verdicts.get(snapshot.draft);
    if (!reply.ok && reply.why === 'gone') {
      parts.onGone();
      return goOn(held, snapshot, untouched(held.files));
    }
    if (reply.ok && reply.value.scope === 'personalUnlinked') return goOn(held, snapshot, untouched(held.files));
    const looked = await look(held.files);
    if (looked === 'leave') return goOn(held, snapshot, []);
    const now = parts.again(snapshot, held.address) ?? snapshot;
    const found = looked === 'unseen' ? new Map<Looked, readonly FindingView[]>() : await judge(now, looked);
    if (found === 'gone') parts.onGone();
    const all = looked === 'unseen' ? [] : looked;
    const open = (one: Looked): boolean =>
      found !== 'gone' && (found === 'no-answer' || found.has(one) || whyNot(one.examined.features) !== undefined);
    const questions = all.filter(open);
    const going: Going[] = [];
    for (const file of held.files) {
      const one = all.find((candidate) => candidate.file === file);
      if (!one) going.push(...untouched([file]));
      else if (!questions.includes(one)) going.push({ file, item: one.item, made: false });
      else {
        const findings = found instanceof Map ? (found.get(one) ?? []) : [];
        const count = { number: questions.indexOf(one) + 1, all: questions.length };
        const settled = await settle(now, one, findings, count);
        if (settled) going.push(settled);
      }
    }
    await goOn(held, now, going);
  };

  return {
    /** True while our own event hands files on: nobody holds it again. */
    get passing() {
      return passing;
    },
    /** Resolves when this composer's files have been dealt with; null when there are none under way. */
    under(state: ComposerState): Promise<void> | null {
      return waiting.get(state) ?? null;
    },
    /** Files that were looked at, not taken from us, and are now added by the person: what is known of them. Null: hold them. */
    lookedAt: doors.through,
    /** A picture is about to be chosen: have everything ready. */
    warm: () => parts.lab.warm(),
    /** Takes the files over; one lot after the other, so that their order is kept. */
    take(held: HeldFiles, snapshot: Snapshot) {
      const { state } = snapshot;
      const mine = busy.then(() =>
        run(held, snapshot).catch(() => {
          parts.hide();
          return goOn(held, snapshot, untouched(held.files));
        }),
      );
      busy = mine;
      waiting.set(state, mine);
      void mine.finally(() => {
        if (waiting.get(state) === mine) waiting.delete(state);
      });
    },
  };
};

export type AttachHold = ReturnType<typeof createAttachHold>;
