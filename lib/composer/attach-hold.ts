// Holds files on their way into a composer while they are examined, and asks when something in them should not leave the machine.
import type { AttachFile, AttachProps } from '../../components/attach/props.ts';
import type { Draft } from '../core/draft.ts';
import type { FindingView, Lang } from '../messaging/protocol.ts';
import { saferCopy } from '../pictures/copy/safer-copy.ts';
import { type Examined, examine } from '../pictures/examine.ts';
import type { LabClient } from '../pictures/lab/client.ts';
import { type HeldFiles, handOn } from './attach-replay.ts';
import { type Attachment, attachmentsFor, pictureOf } from './attachments.ts';
import type { Snapshot } from './build-draft.ts';
import { factsOf } from './picture-facts.ts';
import type { Verdicts } from './verdicts.ts';

export interface AttachHoldParts {
  readonly lab: LabClient;
  readonly verdicts: Verdicts;
  readonly view: Window & typeof globalThis;
  readonly lang: () => Lang;
  show(props: AttachProps): void;
  hide(): void;
  /** What will be attached, remembered before the page hears of it. */
  onAttached(snapshot: Snapshot, attachments: readonly Attachment[]): void;
}

/** Looking takes about this long before the person is told of it. */
const NOTICED_MS = 1000;

interface Looked {
  readonly item: Attachment;
  readonly file: File;
  readonly examined: Examined;
}

export const createAttachHold = (parts: AttachHoldParts) => {
  let passing = false;
  let busy: Promise<void> = Promise.resolve();

  const pass = async (held: HeldFiles, files: readonly File[], made: ReadonlySet<File>): Promise<void> => {
    passing = true;
    try {
      await handOn(held, files, made, parts.view);
    } finally {
      passing = false;
    }
  };

  const look = async (files: readonly File[]): Promise<readonly Looked[] | 'add' | 'leave'> => {
    const stop = new AbortController();
    let chosen: 'add' | 'leave' | undefined;
    const timer = setTimeout(
      () =>
        parts.show({
          lang: parts.lang(),
          phase: { kind: 'looking', count: files.length },
          onAddUnseen: () => end('add'),
          onLeaveOut: () => end('leave'),
        }),
      NOTICED_MS,
    );
    const end = (choice: 'add' | 'leave'): void => {
      chosen = choice;
      stop.abort();
    };
    const items = attachmentsFor(files);
    const looked = await Promise.all(
      items.map(async (item, i): Promise<Looked> => {
        const file = item.file ?? (files[i] as File);
        const examined = await examine(file, parts.lab, { signal: stop.signal });
        item.facts = { ...item.facts, ...factsOf(examined.features) };
        item.seen = examined.features.faces;
        return { item, file, examined };
      }),
    );
    clearTimeout(timer);
    parts.hide();
    return chosen ?? looked;
  };

  /** Findings that a safer copy would put right, or that say the picture itself is the trouble. */
  const troubles = async (draft: Draft, looked: readonly Looked[]): Promise<Map<Looked, FindingView[]>> => {
    const before = draft.pictures.length;
    const reply = await parts.verdicts.get({
      ...draft,
      pictures: [...draft.pictures, ...looked.map(({ item }) => pictureOf(item))],
    });
    const found = new Map<Looked, FindingView[]>();
    if (!reply.ok) return found;
    for (const finding of reply.value.findings)
      for (const [i, one] of looked.entries()) {
        const about = [finding.field, ...finding.spans.map((span) => span.field)];
        const here = about.some((field) => field.startsWith(`pictures[${before + i}]`));
        const later =
          finding.rule === 'image.people-check' || finding.rule === 'image.identifiable-face' || finding.field === 'text';
        if (here && !later) found.set(one, [...(found.get(one) ?? []), finding]);
      }
    return found;
  };

  const ask = (
    found: ReadonlyMap<Looked, FindingView[]>,
  ): Promise<{ kind: 'safer'; hide: Map<string, AttachFile['parts'][number][]> } | { kind: 'as-is' } | { kind: 'leave' }> =>
    new Promise((resolve) => {
      const files = [...found].map(([one, findings]) => viewOf(one, findings));
      const done = (choice: Parameters<typeof resolve>[0]): void => {
        parts.hide();
        resolve(choice);
      };
      parts.show({
        lang: parts.lang(),
        phase: { kind: 'decide', files },
        onSafer: (hide) => done({ kind: 'safer', hide: new Map(Object.entries(hide).map(([id, list]) => [id, [...list]])) }),
        onAsIs: () => done({ kind: 'as-is' }),
        onAddUnseen: () => done({ kind: 'as-is' }),
        onLeaveOut: () => done({ kind: 'leave' }),
      });
    });

  const run = async (held: HeldFiles, snapshot: Snapshot): Promise<void> => {
    const scope = await parts.verdicts.get(snapshot.draft);
    if (!scope.ok || scope.value.scope === 'personalUnlinked') {
      parts.onAttached(snapshot, attachmentsFor(held.files));
      return pass(held, held.files, new Set());
    }
    const looked = await look(held.files);
    if (looked === 'leave') return pass(held, [], new Set());
    if (looked === 'add') {
      parts.onAttached(snapshot, attachmentsFor(held.files));
      return pass(held, held.files, new Set());
    }
    const found = await troubles(snapshot.draft, looked);
    const choice = found.size > 0 ? await ask(found) : ({ kind: 'as-is' } as const);
    const made = new Set<File>();
    const going: { item?: Attachment; file: File }[] = [];
    for (const file of held.files) {
      const one = looked.find((candidate) => candidate.file === file);
      if (!one || !found.has(one) || choice.kind === 'as-is') going.push({ file, ...(one ? { item: one.item } : {}) });
      else if (choice.kind === 'safer') {
        const copy = await saferCopy(file, { hide: choice.hide.get(one.item.id) ?? [], name: `picture-${going.length + 1}` });
        if (!copy.ok) continue;
        // Looked at again: what is handed on must be what was promised.
        const again = attachmentsFor([copy.file])[0];
        if (!again) continue;
        const examined = await examine(copy.file, parts.lab);
        again.facts = factsOf(examined.features);
        again.seen = examined.features.faces;
        made.add(copy.file);
        going.push({ item: again, file: copy.file });
      }
    }
    parts.onAttached(
      snapshot,
      going.flatMap(({ item }) => item ?? []),
    );
    await pass(
      held,
      going.map(({ file }) => file),
      made,
    );
  };

  return {
    /** True while our own event hands files on: nobody holds it again. */
    get passing() {
      return passing;
    },
    /** Takes the files over; one after the other, so that their order is kept. */
    take(held: HeldFiles, snapshot: Snapshot) {
      busy = busy.then(() =>
        run(held, snapshot).catch(() => {
          parts.hide();
          return pass(held, held.files, new Set());
        }),
      );
    },
  };
};

export type AttachHold = ReturnType<typeof createAttachHold>;

const viewOf = ({ item, examined }: Looked, findings: readonly FindingView[]): AttachFile => ({
  id: item.id,
  fileName: item.fileName,
  preview: examined.preview ?? null,
  titles: findings.map((finding) => finding.title),
  messages: findings.map((finding) => finding.message),
  canHide: item.kind === 'image',
  parts: [
    ...examined.features.faces.map(({ x, y, w, h }) => ({ kind: 'face' as const, x, y, w, h })),
    ...examined.features.lines.map(({ x, y, w, h, text }) => ({
      kind: 'text' as const,
      x,
      y,
      w,
      h,
      text,
      chosen: findings.some((finding) =>
        finding.spans.some((span) => span.field.includes('.lines') && text.includes(span.words)),
      ),
    })),
  ],
});
