// Says what the chip beside the composer shows, and does what its buttons ask. Never shown where the tool has no business.
import type { ChipState } from '../../components/chip/props.ts';
import type { Fix } from '../core/finding.ts';
import type { FindingView, Lang, VerdictView } from '../messaging/protocol.ts';
import type { Platform } from '../platforms/platform.ts';
import { noticeWords } from '../words/notices.ts';
import type { Snapshot } from './build-draft.ts';
import { afterFix, carryOut } from './fixes.ts';
import type { Services } from './services.ts';
import type { Verdicts } from './verdicts.ts';

export interface ChipParts {
  readonly platform: Platform;
  readonly services: Services;
  readonly verdicts: Verdicts;
  readonly language: { get(): Lang; set(lang: Lang): void };
  /** Look at the draft again after a change. */
  recheck(): void;
}

export const createChip = ({ platform, services, verdicts, language, recheck }: ChipParts) => {
  let at: Snapshot | null = null;
  let notice = '';
  /** Is the account in scope, as far as the last verdict told? Until one does not even "checking" shows: silence is a promise. */
  let inScope: boolean | null = null;

  const show = (snapshot: Snapshot, state: ChipState) => {
    const editor = snapshot.place?.editors[0];
    if (!editor) return;
    at = snapshot;
    services.ui.showChip(
      {
        lang: language.get(),
        state,
        text: snapshot.draft.text,
        ...(notice ? { notice } : {}),
        onFix: (finding, fix) => void fix_(finding, fix),
        onDismiss: (finding, reason) => void dismiss(finding, reason),
        onRetry() {
          verdicts.forget();
          recheck();
        },
        onLang(lang) {
          language.set(lang);
          void services.ask('lang.set', lang).then(() => {
            verdicts.forget();
            recheck();
          });
        },
      },
      editor,
    );
  };

  const fix_ = async (finding: FindingView, fix: Fix) => {
    if (!at) return;
    const words = noticeWords[language.get()];
    if (fix.kind === 'different-person' || fix.kind === 'profile-says-so' || fix.kind === 'remember-family')
      return dismiss(finding, fix.kind);
    if (fix.kind === 'open-settings') return void services.ask('options.open', { section: fix.section });
    notice = afterFix(words, await carryOut(fix, at, platform));
    recheck();
  };

  const dismiss = async (finding: FindingView, reason: string) => {
    await services.ask('finding.dismiss', { key: finding.key, rule: finding.rule, reason });
    notice = noticeWords[language.get()].dismissed;
    verdicts.forget();
    recheck();
  };

  const showChecking = (snapshot: Snapshot) => {
    if (inScope) show(snapshot, { kind: 'checking' });
  };

  return {
    showChecking,
    /** Words are being written that no check has seen: what the chip said of the earlier ones no longer holds. */
    showTyping() {
      if (at?.place?.editors[0]?.isConnected) showChecking(at);
    },
    showVerdict(snapshot: Snapshot, view: VerdictView) {
      inScope = true;
      const kind = view.findings.length > 0 ? 'worth' : view.couldNotRun.length > 0 ? 'could-not-check' : 'clear';
      show(snapshot, kind === 'worth' ? { kind, view } : { kind });
      notice = '';
    },
    showTrouble(snapshot: Snapshot) {
      if (inScope) show(snapshot, { kind: 'could-not-check' });
    },
    /** Without a composer at hand, beside the last one. */
    showReload(snapshot: Snapshot | null) {
      const where = snapshot ?? at;
      if (where && inScope !== false) show(where, { kind: 'reload' });
    },
    /** Out of scope: nothing to show, now or while the next check runs. */
    silence() {
      inScope = false;
      services.ui.hideChip();
    },
    hide() {
      services.ui.hideChip();
    },
  };
};
