// @vitest-environment happy-dom
// The table of gestures: which event on which element publishes what.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/composer/recognise.ts';
import { facebook } from '../../../lib/platforms/facebook.ts';
import { x } from '../../../lib/platforms/x.ts';
import { byId, first, giveLayout, loadFixture, seen } from '../../support/page.ts';

beforeAll(giveLayout);

const flags = { bubbles: true, cancelable: true, composed: true };
const key = (type: string, init: KeyboardEventInit & { keyCode?: number }) => new KeyboardEvent(type, { ...flags, ...init });

describe('X', () => {
  beforeEach(() => loadFixture('2026-11/x-home'));
  const look = (target: Element, event: Event) => seen(target, event, (at) => recognise(x, at, false))?.gesture.kind ?? null;
  const editor = () => first('[data-testid="tweetTextarea_0"]');
  const button = () => first('[data-testid="tweetButtonInline"]');

  test.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick', 'dblclick'])(
    '%s on the button',
    (type) => {
      expect(look(button(), new Event(type, flags))).toBe('pointer');
      expect(look(editor(), new Event(type, flags))).toBeNull();
    },
  );

  test.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'editor-key'],
    ['Cmd+Enter', { key: 'Enter', metaKey: true }, 'editor-key'],
    ['Ctrl+Shift+Enter', { key: 'Enter', ctrlKey: true, shiftKey: true }, 'editor-key'],
    ['Enter', { key: 'Enter' }, null],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }, null],
    ['Ctrl+B', { key: 'b', ctrlKey: true }, null],
    ['Ctrl+Enter while composing', { key: 'Enter', ctrlKey: true, isComposing: true }, null],
    ['Ctrl+Enter as key 229, not composing', { key: 'Enter', ctrlKey: true, keyCode: 229 }, 'editor-key'],
  ])('%s in the editor', (_, init, kind) => {
    expect(look(editor(), key('keydown', init))).toBe(kind);
  });

  test.each([
    ['Enter', { key: 'Enter' }, 'control-key'],
    ['Space', { key: ' ' }, 'control-key'],
    ['Tab', { key: 'Tab' }, null],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, null],
  ])('%s on the button', (_, init, kind) => {
    expect(look(button(), key('keydown', init))).toBe(kind);
  });

  test('keys elsewhere on the page', () => {
    expect(look(first('[data-testid="retweet"]'), key('keydown', { key: 'Enter' }))).toBeNull();
  });
});

describe('Facebook comment', () => {
  beforeEach(() => loadFixture('2026-11/facebook-comment'));
  const look = (event: Event) => seen(byId('editor'), event, (at) => recognise(facebook, at, false))?.gesture.kind ?? null;
  const write = (text: string) => {
    const node = first('#editor span');
    node.textContent = text;
    document.getSelection()?.collapse(node.firstChild, text.length);
  };
  const suggest = () =>
    document.body.insertAdjacentHTML('beforeend', '<div role="listbox"><div role="option">Carys Penry</div></div>');

  test.each([
    ['Enter', { key: 'Enter' }, 'editor-key'],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'editor-key'],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }, null],
    ['Alt+Enter', { key: 'Enter', altKey: true }, null],
    ['Enter that ends a composition', { key: 'Enter', isComposing: true }, null],
    ['Space', { key: ' ' }, null],
  ])('%s', (_, init, kind) => {
    write('See you there');
    expect(look(key('keydown', init))).toBe(kind);
  });

  test('Enter picks from an open list of names', () => {
    write('Thanks @Carys P');
    expect(look(key('keydown', { key: 'Enter' }))).toBe('editor-key');
    suggest();
    expect(look(key('keydown', { key: 'Enter' }))).toBeNull();
  });

  test('a list that has nothing to do with the word at the caret does not let Enter through', () => {
    write('Thanks all');
    suggest();
    expect(look(key('keydown', { key: 'Enter' }))).toBe('editor-key');
  });
});

test('a form sent by the browser', () => {
  document.body.innerHTML =
    '<form id="form"><div data-testid="tweetTextarea_0"><textarea>Hi</textarea></div><button id="b" data-testid="tweetButton">Post</button></form>';
  const found = seen(byId('form'), new Event('submit', flags), (event) => recognise(x, event, false));
  expect(found?.gesture).toMatchObject({ kind: 'submit', form: byId('form') });
});
