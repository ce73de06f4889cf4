// A modal dialog that keeps the focus, as the site's does.
import { type ReactNode, useRef } from 'react';
import { useFocusTrap } from '../shared/focus-trap.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import { Button } from './button.tsx';
import css from './facebook.module.css';

export const Dialog = ({ title, children, onClose }: { title: string; children: ReactNode; onClose(): void }) => {
  const root = useRef<HTMLDivElement>(null);
  useFocusTrap(root, onClose);
  return (
    <div className={css.veil}>
      <div ref={root} role="dialog" aria-labelledby="practice-title" className={css.dialog}>
        <div className={css.dialogTop}>
          <h2 id="practice-title" dir="auto">
            {title}
          </h2>
          <Button label={t('close')} kind="quiet" onPress={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </div>
  );
};
