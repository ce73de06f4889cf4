// The toolbar popup: is this page looked after, as whom would I post, how is the list.

import type { VNode } from 'preact';
import { type PageWords, pageWords } from '../../lib/words/pages.ts';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ListState } from '../ui/ListState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { QuickAddForm } from '../ui/QuickAddForm.tsx';
import { UnlockForm } from '../ui/UnlockForm.tsx';
import type { PopupProps } from './props.ts';

export const Popup = (props: PopupProps): VNode => {
  const { lang, list } = props;
  const words = pageWords[lang];
  const listNeedsCare = list.state !== 'ready' || list.stale;
  return (
    <main class="sl sl-popup" lang={lang}>
      <header class="sl-popup-head">
        <Mark size={30} />
        <div>
          <h1>{words.product}</h1>
          {props.school ? <p class="sl-hint">{props.school}</p> : null}
        </div>
      </header>
      <div class="sl-popup-body">
        <div role="status">
          <PageState props={props} words={words} />
        </div>
        {props.page.state === 'guarded' ? <PostingAs props={props} words={words} /> : null}
        {props.setUp ? null : (
          <Notice tone="care">
            <p>{words.popup.notSetUp}</p>
            <p>
              <Button small onClick={() => props.onOpenOptions('start')}>
                {words.popup.setUp}
              </Button>
            </p>
          </Notice>
        )}
        <section class="sl-popup-list" aria-label={words.list.name}>
          <h2>{words.list.name}</h2>
          <ListState list={list} now={props.now} lang={lang} words={words.list} />
          {list.state === 'locked' ? (
            <UnlockForm
              lang={lang}
              wrong={props.unlocking === 'wrong'}
              working={props.unlocking === 'working'}
              onUnlock={props.onUnlock}
            />
          ) : null}
          {listNeedsCare && props.setUp ? (
            <Button small onClick={() => props.onOpenOptions('list')}>
              {words.popup.openList}
            </Button>
          ) : null}
        </section>
        {props.setUp ? (
          <Disclosure summary={quickAddWords[lang].title}>
            <QuickAddForm lang={lang} now={props.now} onAdd={props.onQuickAdd} />
          </Disclosure>
        ) : null}
        <div class="sl-popup-buttons">
          <Button onClick={props.onCheckDraft}>{words.popup.checkDraft}</Button>
          <Button icon="settings" onClick={() => props.onOpenOptions('start')}>
            {words.popup.settings}
          </Button>
        </div>
      </div>
      <footer class="sl-foot">
        <span>{words.popup.quiet}</span>
        <LanguageSwitch lang={lang} label={words.language} onLang={props.onLang} />
      </footer>
    </main>
  );
};

const PageState = ({ props, words }: { props: PopupProps; words: PageWords }): VNode => {
  const { page } = props;
  switch (page.state) {
    case 'asking':
      return <p class="sl-soft">{words.popup.asking}</p>;
    case 'elsewhere':
      return (
        <p class="sl-popup-quiet">
          <Icon name="info" size={18} />
          {words.popup.elsewhere}
        </p>
      );
    case 'guarded':
      return <Notice tone="ok">{fill(words.popup.guarded, { site: page.site })}</Notice>;
    case 'blind':
      return (
        <Notice tone="care">
          <p>{words.popup.blind}</p>
          {page.why ? <p>{page.why}</p> : null}
        </Notice>
      );
    case 'reload':
      return (
        <Notice tone="care">
          <p>{words.popup.reload}</p>
          <p>
            <Button small kind="primary" icon="reload" onClick={props.onReload}>
              {words.popup.reloadButton}
            </Button>
          </p>
        </Notice>
      );
    case 'no-permission':
      return (
        <Notice tone="care">
          <p>{fill(words.popup.noPermission, { site: page.site })}</p>
          <p>
            <Button small kind="primary" onClick={props.onGrant}>
              {words.permission.button}
            </Button>
          </p>
        </Notice>
      );
  }
};

/** In large letters: the commonest slip is to post from the wrong account. */
const PostingAs = ({ props, words }: { props: PopupProps; words: PageWords }): VNode => {
  const { account, scope } = props;
  if (!account) return <p class="sl-soft">{words.popup.noAccount}</p>;
  const reminder = scope === 'school' && props.visibility ? words.popup[props.visibility] : '';
  return (
    <section class={`sl-popup-account sl-popup-account--${scope ?? 'unknown'}`} aria-label={words.popup.postingAs}>
      <p class="sl-hint">{words.popup.postingAs}</p>
      <p class="sl-popup-handle">{account.handle || account.displayName}</p>
      <p class="sl-popup-scope">
        <Icon name={scope === 'school' ? 'people' : 'lock'} size={18} />
        {words.scope[scope ?? 'unknown']}
      </p>
      {reminder ? <p class="sl-small">{reminder}</p> : null}
      {scope === 'personalUnlinked' ? <p class="sl-small">{words.popup.silent}</p> : null}
    </section>
  );
};
