// Side navigation with the account switcher, main column, and the layer that dialogs open in.
import { type ReactNode, useState } from 'react';
import { useAccount, xAccounts, xCookies } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import { follow, go } from '../shared/route.ts';
import { Avatar } from './avatar.tsx';
import { setPurpose } from './store.ts';
import css from './x.module.css';

export const Shell = ({ children, layer }: { children: ReactNode; layer: ReactNode }) => {
  const [account, use] = useAccount(xAccounts, xCookies);
  const [open, setOpen] = useState(false);
  return (
    <div className={css.app}>
      <header role="banner" className={css.side}>
        <div className={css.logo} aria-hidden="true">
          𝕏
        </div>
        <nav className={css.nav} aria-label="Primary" role="navigation">
          <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow}>
            {t('home')}
          </a>
          <a href={`/${account.handle}`} data-testid="AppTabBar_Profile_Link" aria-label={t('profile')} onClick={follow}>
            {t('profile')}
          </a>
          <a
            href="/compose/post"
            className={css.newPost}
            data-testid="SideNav_NewTweet_Button"
            aria-label={t('post')}
            onClick={(e) => {
              e.preventDefault();
              setPurpose({ kind: 'new' });
              go('/compose/post');
            }}
          >
            {t('post')}
          </a>
        </nav>
        <button
          type="button"
          className={css.switcher}
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label={t('accountMenu')}
          aria-haspopup="menu"
          onClick={() => setOpen(!open)}
        >
          <Avatar handle={account.handle} />
          <span className={css.switcherText}>
            <b>{account.name}</b>
            <span>@{account.handle}</span>
          </span>
        </button>
        {open && (
          <div className={css.accounts} role="menu" data-testid="Dropdown">
            {xAccounts.map((a) => (
              <button
                key={a.key}
                type="button"
                role="menuitem"
                data-testid="UserCell"
                data-account={a.key}
                onClick={() => {
                  setOpen(false);
                  use(a);
                }}
              >
                <b>{a.name}</b> @{a.handle}
              </button>
            ))}
          </div>
        )}
      </header>
      <main role="main" className={css.main}>
        {children}
      </main>
      <div id="layers">{layer}</div>
    </div>
  );
};
