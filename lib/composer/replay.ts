// Does once more what the person did, after they approved it. Every event made here is untrusted; most sites do not care.

/** What the person did, with what is needed to do it again. */
export type Gesture =
  | { readonly kind: 'pointer'; readonly control: Element; readonly touch: boolean }
  | { readonly kind: 'control-key'; readonly control: Element; readonly key: KeyInit }
  | { readonly kind: 'editor-key'; readonly editor: Element; readonly key: KeyInit }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

export type KeyInit = Pick<KeyboardEvent, 'key' | 'code' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export const keyInit = (event: KeyboardEvent): KeyInit => ({
  key: event.key,
  code: event.code,
  keyCode: event.keyCode,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
});

const FLAGS = { bubbles: true, cancelable: true, composed: true };

const middleOf = (element: Element) => {
  const box = element.getBoundingClientRect();
  return { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
};

/** A press as a mouse makes it. `element.click()` alone would miss sites that listen for the press rather than the click. */
export const pressMouse = (control: Element, pointerType: 'mouse' | 'touch') => {
  const at = { ...FLAGS, ...middleOf(control), button: 0, detail: 1 };
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType };
  const touch = pointerType === 'touch';
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  if (touch) touches(control, 'touchstart');
  else control.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  if (touch) {
    // A finger's mouse events come after it is lifted, and not at all where the site cancels the touch.
    if (!touches(control, 'touchend')) return;
    control.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  }
  control.dispatchEvent(new MouseEvent('mouseup', at));
  (control as HTMLElement).click();
};

/** False when the site cancelled it. Firefox on desktop has no touch events at all. */
const touches = (control: Element, type: 'touchstart' | 'touchend'): boolean => {
  if (typeof TouchEvent !== 'function' || typeof Touch !== 'function') return true;
  const point = new Touch({ identifier: 1, target: control, ...middleOf(control) });
  const down = type === 'touchstart' ? [point] : [];
  return control.dispatchEvent(new TouchEvent(type, { ...FLAGS, touches: down, targetTouches: down, changedTouches: [point] }));
};

const pressKey = (target: Element, key: KeyInit): boolean => {
  const init = { ...FLAGS, ...key, which: key.keyCode } as KeyboardEventInit;
  const down = target.dispatchEvent(new KeyboardEvent('keydown', init));
  const up = target.dispatchEvent(new KeyboardEvent('keyup', init));
  return down && up;
};

const isNativeButton = (element: Element): boolean => element.tagName === 'BUTTON' || element.tagName === 'INPUT';

export const createReplay = () => {
  let active = false;
  return {
    /** True while our own events are under way: the guard must not hold them. */
    get active() {
      return active;
    },
    /** `publish` is the composer's control as it stands now; it replaces one that the site has re-created meanwhile. */
    run(gesture: Gesture, publish: Element | null) {
      active = true;
      try {
        if (gesture.kind === 'submit') {
          const submitter = gesture.submitter?.isConnected ? gesture.submitter : null;
          gesture.form.requestSubmit(submitter);
        } else if (gesture.kind === 'pointer') {
          const control = gesture.control.isConnected ? gesture.control : publish;
          if (control) pressMouse(control, gesture.touch ? 'touch' : 'mouse');
        } else if (gesture.kind === 'control-key') {
          const control = gesture.control.isConnected ? gesture.control : publish;
          if (control && pressKey(control, gesture.key) && isNativeButton(control)) (control as HTMLElement).click();
        } else if (publish) {
          // The key does what the button does on every site that has both; the button cannot be misread as typing.
          pressMouse(publish, 'mouse');
        } else if (gesture.editor.isConnected) {
          (gesture.editor as HTMLElement).focus();
          pressKey(gesture.editor, gesture.key);
        }
      } finally {
        active = false;
      }
    },
  };
};

export type Replay = ReturnType<typeof createReplay>;
