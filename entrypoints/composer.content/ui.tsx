// Draws the warning and the chip into shadow roots of our own on the page.
import { render } from 'preact';
import { Attach } from '../../components/attach/Attach.tsx';
import { attachCss } from '../../components/attach/styles.ts';
import { Chip } from '../../components/chip/Chip.tsx';
import { chipCss } from '../../components/chip/styles.ts';
import { warningCss } from '../../components/warning/styles.ts';
import { Warning } from '../../components/warning/Warning.tsx';
import { createBeside } from '../../lib/composer/beside.ts';
import { createHost } from '../../lib/composer/host.ts';
import type { Ui } from '../../lib/composer/services.ts';

const PLACE =
  ':host { position: static } .place { position: fixed; inset: 0 auto auto 0; z-index: 2147483646; pointer-events: none; } .place button, .place section, .place [role="dialog"], .place .sl-chip-panel { pointer-events: auto; }';

/** `mode` is `closed` in the shipped build. */
export const createUi = (page: Document, mode: ShadowRootMode): Ui => {
  const warning = createHost(page, 'second-look', mode, [warningCss]);
  const attach = createHost(page, 'second-look-attach', mode, [attachCss]);
  const chip = createHost(page, 'second-look-chip', mode, [PLACE, chipCss]);
  const box = page.createElement('div');
  box.className = 'place';
  const beside = createBeside(box, page.defaultView ?? window);

  return {
    showWarning(props) {
      warning.attach();
      render(<Warning {...props} />, warning.root);
    },
    hideWarning() {
      render(null, warning.root);
      warning.detach();
    },
    showAttach(props) {
      attach.attach();
      render(<Attach {...props} />, attach.root);
    },
    hideAttach() {
      if (!attach.attached) return;
      render(null, attach.root);
      attach.detach();
    },
    reachingPage: (work) => warning.yieldModal(work),
    showChip(props, editor) {
      if (!box.isConnected) chip.root.append(box);
      chip.attach();
      render(<Chip {...props} />, box);
      beside.show(editor);
    },
    placeChip: () => beside.moved(),
    hideChip() {
      if (!chip.attached) return;
      beside.hide();
      render(null, box);
      chip.detach();
    },
    owns: (event) => warning.owns(event) || attach.owns(event) || chip.owns(event),
  };
};
