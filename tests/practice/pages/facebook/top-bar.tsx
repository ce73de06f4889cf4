// The bar with "Your profile": says who is signed in and switches between person and Page.
import { useState } from 'react';
import { facebookAccounts, facebookCookies, useAccount } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import { follow } from '../shared/route.ts';
import { Button } from './button.tsx';
import css from './facebook.module.css';

export const TopBar = () => {
  const [account, use] = useAccount(facebookAccounts, facebookCookies);
  const [open, setOpen] = useState(false);
  return (
    <div role="banner" className={css.banner}>
      <a href="/" aria-label="Facebook" className={css.logo} onClick={follow}>
        f
      </a>
      <div role="navigation" aria-label={t('yourProfile')} className={css.bannerRight}>
        <Button label={t('yourProfile')} kind="quiet" onPress={() => setOpen(!open)}>
          {account.name}
        </Button>
        {open && (
          <div role="dialog" aria-label={t('seeAll')} className={css.accounts}>
            {facebookAccounts.map((a) => (
              <Button
                key={a.key}
                label={t('switchTo', a.name)}
                onPress={() => {
                  setOpen(false);
                  use(a);
                }}
              >
                {a.name}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
};
