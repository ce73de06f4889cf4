// @vitest-environment happy-dom
// What each site's file finds in markup saved from how the site looked: composers, publish controls, account, context.
import { beforeAll, describe, expect, test } from 'vitest';
import { placeInForm, placeOf, placesIn, surfaceOf, targetOfControl } from '../../../lib/composer/locate.ts';
import { readEditor } from '../../../lib/composer/read.ts';
import { facebook } from '../../../lib/platforms/facebook.ts';
import { platformFor } from '../../../lib/platforms/index.ts';
import type { Place, Platform } from '../../../lib/platforms/platform.ts';
import { visible } from '../../../lib/platforms/shared-dom.ts';
import { x } from '../../../lib/platforms/x.ts';
import { byId, first, giveLayout, loadFixture, seen } from '../../support/page.ts';

beforeAll(giveLayout);

const clickOn = (platform: Platform, element: Element) =>
  seen(element, new MouseEvent('click', { bubbles: true, composed: true }), (event) => targetOfControl(platform, event));

const placeAt = (platform: Platform, element: Element): Place => {
  const found = clickOn(platform, element);
  if (found?.target.kind !== 'composer') throw new Error(`not a composer: ${found?.target.kind}`);
  return found.target.place;
};
const texts = (place: Place): string[] => place.editors.map((editor) => readEditor(editor).text);

test.each([
  ['x.com', 'x'],
  ['mobile.x.com', 'x'],
  ['twitter.com', 'x'],
  ['www.facebook.com', 'facebook'],
  ['m.facebook.com', 'facebook'],
  ['notx.com', undefined],
  ['facebook.com.example.org', undefined],
])('%s is %s', (host, id) => {
  expect(platformFor(host)?.id).toBe(id);
});

describe('X home', () => {
  beforeAll(() => loadFixture('2026-11/x-home'));

  test('the button belongs to the editor beside its tool bar', () => {
    const place = placeAt(x, first('[data-testid="tweetButtonInline"] span span'));
    expect(place.root.id).toBe('inline');
    expect(texts(place)).toEqual(['Croeso i bawb']);
    expect(x.surfaces.find((s) => s.id === 'post')?.mode(place)).toBe('new');
  });

  test('the account comes from the composer and the switcher', () => {
    const place = placeAt(x, first('[data-testid="tweetButtonInline"]'));
    expect(x.account(document, place)).toEqual({ handle: '@YsgolAberhelyg', displayName: 'Ysgol Aberhelyg', bio: '' });
  });

  test('a disabled button publishes nothing', () => {
    const button = first('[data-testid="tweetButtonInline"]');
    const label = first('[data-testid="tweetButtonInline"] span span');
    button.setAttribute('aria-disabled', 'true');
    expect(clickOn(x, label)).toBeNull();
    button.removeAttribute('aria-disabled');
    button.setAttribute('disabled', '');
    expect(clickOn(x, label)).toBeNull();
    button.removeAttribute('disabled');
    expect(clickOn(x, label)).not.toBeNull();
  });

  test('a repost is about the post whose button was pressed before', () => {
    const target = clickOn(x, byId('confirm'))?.target;
    if (target?.kind !== 'action') throw new Error('no action');
    expect(target.action.mode).toBe('repost');
    expect(target.action.context(target.control, first('[data-testid="retweet"]'))).toEqual({
      shared: {
        handle: '@AberKites',
        displayName: 'Aberhelyg Kite Club',
        bio: '',
        text: 'Come and fly with us 🪁',
        pictures: 1,
        people: 'unknown',
      },
    });
  });

  test('a follow is about the person of its row, bio included', () => {
    const target = clickOn(x, first('[data-testid$="-follow"]'))?.target;
    if (target?.kind !== 'action') throw new Error('no action');
    expect(target.action.context(target.control, null)).toEqual({
      target: { handle: '@sion_y12', displayName: 'Siôn', bio: 'Year 12. Drums and physics.', text: '' },
    });
  });

  test.each(['[data-testid="retweet"]', '[data-testid="AppTabBar_Profile_Link"]', '#kites'])('%s publishes nothing', (css) => {
    expect(clickOn(x, first(css))).toBeNull();
  });
});

describe('X dialog', () => {
  beforeAll(() => loadFixture('2026-11/x-dialog'));

  test('a thread is read in its parts, the twin behind the dialog left out', () => {
    const place = placeAt(x, byId('post'));
    expect(texts(place)).toEqual(['Part one', 'Part two']);
    expect(texts(placeAt(x, byId('twin-button')))).toEqual(['left behind']);
  });

  test('both ways to a composer find the same one', () => {
    const surface = surfaceOf(x, byId('first'));
    if (!surface) throw new Error('no surface');
    const place = placeOf(x, surface, byId('first'));
    expect(place.editors.map((e) => e.id)).toEqual(['first', 'second']);
    expect(place.publish?.id).toBe('post');
  });

  test('an invisible twin is not a part', () => {
    byId('second').setAttribute('hidden', '');
    expect(texts(placeAt(x, byId('post')))).toEqual(['Part one']);
    byId('second').removeAttribute('hidden');
  });

  test('whom it answers, and as whom', () => {
    const place = placeAt(x, byId('post'));
    expect(place.surface.mode(place)).toBe('reply');
    expect(place.surface.context(place).replyTo).toEqual({
      handle: '@sion_y12',
      displayName: 'Siôn',
      bio: '',
      text: 'Mock results day tomorrow',
    });
    expect(x.account(document, place)).toMatchObject({ handle: '@MrsTudorHist', displayName: 'Grace Tudor' });
  });

  test('every composer in sight is found once', () => {
    expect(placesIn(x, document).map(texts)).toEqual([['left behind'], ['Part one', 'Part two']]);
  });
});

test('X mobile: a textarea, with the button above it', () => {
  loadFixture('2026-11/x-mobile');
  const place = placeAt(x, byId('post'));
  expect(texts(place)).toEqual(['Llinell un\nllinell dau']);
  expect(x.account(document, place).handle).toBe('@YsgolAberhelyg');
});

describe('Facebook dialog', () => {
  beforeAll(() => loadFixture('2026-11/facebook-dialog'));

  test('text, account and mode', () => {
    const place = placeAt(facebook, byId('post'));
    expect(texts(place)).toEqual(['First line\nsoft\n\nLast']);
    expect(facebook.account(document, place)).toMatchObject({ handle: 'Ysgol Aberhelyg School' });
    expect(place.surface.mode(place)).toBe('new');
  });

  test.each([
    ['Postio', 'new'],
    ['Publish', 'new'],
    ['Save', 'edit'],
    ['Cadw', 'edit'],
    ['\u200BPost\u200B', 'new'],
  ])('a button that says %s publishes (%s)', (label, mode) => {
    byId('post').setAttribute('aria-label', label);
    const place = placeAt(facebook, byId('post'));
    expect(place.surface.mode(place)).toBe(mode);
  });

  test('in a language without known words the last button counts', () => {
    byId('post').setAttribute('aria-label', 'Julkaise');
    expect(placeAt(facebook, byId('post')).publish?.id).toBe('post');
    byId('post').setAttribute('aria-disabled', 'true');
    expect(clickOn(facebook, byId('post'))).toBeNull();
    byId('post').removeAttribute('aria-disabled');
  });

  test.each(['close', 'title'])('#%s publishes nothing', (id) => {
    expect(clickOn(facebook, byId(id))).toBeNull();
  });
});

test('Facebook in two steps: Next does not publish; Post in a dialog without an editor asks for what is remembered', () => {
  loadFixture('2026-11/facebook-next');
  expect(clickOn(facebook, byId('next'))).toBeNull();
  byId('step').innerHTML =
    '<div role="button" aria-label="Back">Back</div><div role="button" aria-label="Post" id="post">Post</div>';
  expect(clickOn(facebook, byId('post'))?.target).toMatchObject({ kind: 'remembered', boundary: byId('dialog') });
});

describe('Facebook comment', () => {
  beforeAll(() => loadFixture('2026-11/facebook-comment'));

  test('the label names who comments; the post is what is answered', () => {
    const place = placeAt(facebook, byId('send'));
    expect(place.surface.id).toBe('comment');
    expect(facebook.account(document, place).displayName).toBe('Grace Tudor');
    expect(place.surface.context(place)).toEqual({
      replyTo: { handle: 'aberkites', displayName: 'Aberhelyg Kite Club', bio: '', text: 'Beginners welcome on Saturday.' },
    });
  });

  test.each(['Rhoi sylw fel Grace Tudor', 'Write a comment…', 'Reply to Siôn', 'Ysgrifennwch sylw...', 'Kirjoita kommentti'])(
    '%s is a comment',
    (label) => {
      byId('editor').setAttribute('aria-label', label);
      expect(surfaceOf(facebook, byId('editor'))?.id).toBe('comment');
    },
  );

  test('the button that opens the box sends nothing', () => {
    expect(clickOn(facebook, byId('opener'))).toBeNull();
  });

  test('a chat window is left alone', () => {
    expect(surfaceOf(facebook, byId('chat'))).toBeNull();
  });
});

test('a form that is sent by the browser itself', () => {
  document.body.innerHTML =
    '<form id="form"><div data-testid="tweetTextarea_0"><textarea>Hi</textarea></div><button data-testid="tweetButton">Post</button></form><form id="other"><input></form>';
  expect(placeInForm(x, byId('form'))?.editors).toHaveLength(1);
  expect(placeInForm(x, byId('other'))).toBeNull();
});

test('a 0x0 twin is not visible', () => {
  document.body.innerHTML = '<button id="a">Post</button><button id="b" data-tiny>Post</button>';
  expect([visible(byId('a')), visible(byId('b'))]).toEqual([true, false]);
});
