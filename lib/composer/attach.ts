// Wires what happens while files are attached: seeing them, holding them, asking, handing on.
import { type Draft, fingerprint } from '../core/draft.ts';
import type { Lang } from '../messaging/protocol.ts';
import type { Place, Platform } from '../platforms/platform.ts';
import { createAttachHold } from './attach-hold.ts';
import type { Realm } from './attach-replay.ts';
import type { DraftBuilder, Snapshot } from './build-draft.ts';
import { DETACHED_EVENT } from './detached-inputs.ts';
import { createFiles, FILE_EVENTS } from './files.ts';
import { editorIn, placeOf, placesIn } from './locate.ts';
import { save } from './save.ts';
import type { Services } from './services.ts';
import type { ComposerState } from './state.ts';
import type { Verdicts } from './verdicts.ts';

export interface AttachParts {
  readonly platform: Platform;
  readonly page: Document;
  readonly services: Services;
  readonly builder: DraftBuilder;
  readonly verdicts: Verdicts;
  lang(): Lang;
  /** The composer last written in. */
  current(): Place | null;
  onDraft(snapshot: Snapshot): void;
  onGone(): void;
  readonly signal: AbortSignal;
}

export const createAttach = (parts: AttachParts) => {
  const { platform, page, services, builder, verdicts } = parts;
  const { lab, ui } = services;
  const view = (page.defaultView ?? window) as Realm;

  /** The same composer as it stands now, whatever the site has re-created meanwhile. */
  const again = ({ state, place, draft }: Snapshot, address: string): Snapshot | null => {
    const editor = state.editors.map((ref) => ref.deref()).find((one) => one?.isConnected);
    const found = editor ? editorIn(platform, [editor]) : null;
    if (found) return builder.ofPlace(placeOf(platform, found.surface, found.editor));
    const places = placesIn(platform, page).map(builder.ofPlace);
    const heir = places.find((snapshot) => snapshot.state === state);
    if (heir) return heir;
    // An empty composer leaves nothing to know it by: on the same page, the only one of its kind is it.
    const alike = places.filter((other) => other.place?.surface === place?.surface && other.draft.text === '');
    return draft.text === '' && address === view.location.href && alike.length === 1 ? (alike[0] ?? null) : null;
  };
  const onChanged = (snapshot: Snapshot): void => parts.onDraft(snapshot.place ? builder.ofPlace(snapshot.place) : snapshot);

  const hold = lab
    ? createAttachHold({
        lab,
        verdicts,
        view,
        lang: parts.lang,
        show: (props) => ui.showAttach?.(props),
        hide: () => ui.hideAttach?.(),
        again,
        onChanged,
        onGone: parts.onGone,
        mark: (hashes) => void services.ask('picture.mark', { hashes: [...hashes] }),
        dismiss: async ({ key, rule }) => {
          await services.ask('finding.dismiss', { key, rule, reason: 'different-picture' });
          verdicts.forget();
        },
        save: (file) => save(page, file),
      })
    : undefined;

  const concerns = (draft: Draft): boolean => verdicts.fresh(fingerprint(draft))?.scope !== 'personalUnlinked';

  const files = createFiles({
    platform,
    page,
    builder,
    ...(hold ? { hold } : {}),
    concerns,
    current: parts.current,
    onAttached: onChanged,
  });

  const options = { capture: true, passive: false, signal: parts.signal };
  for (const type of FILE_EVENTS) view.addEventListener(type, files.handle, options);
  view.addEventListener(DETACHED_EVENT, files.handleDetached, options);

  /** The picture button presses its input: the models are loaded while the person looks for the file. */
  const warm = (event: Event): void => {
    const target = event.composedPath()[0];
    const place = target instanceof HTMLInputElement && target.type === 'file' ? parts.current() : null;
    const known = place ? verdicts.fresh(fingerprint(builder.ofPlace(place).draft)) : null;
    if (known?.scope === 'school' || known?.scope === 'personalLinked') hold?.warm();
  };
  view.addEventListener('click', warm, options);

  return {
    files,
    /** Resolves when this composer's files have been dealt with; null when none are under way. */
    under: (state: ComposerState): Promise<void> | null => hold?.under(state) ?? null,
    /** An empty composer was opened: know beforehand whose it is, so that a picture chosen there is not held for nothing. */
    expect(draft: Draft) {
      if (hold) void verdicts.get(draft);
    },
  };
};

export type Attach = ReturnType<typeof createAttach>;
