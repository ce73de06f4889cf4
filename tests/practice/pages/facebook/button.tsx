// The site's button: a div with a role, `aria-disabled` instead of `disabled`.
import type { ReactNode } from 'react';
import { type Gesture, pressHandlers } from '../shared/press.ts';
import css from './facebook.module.css';

interface Props {
  label: string;
  kind?: 'primary' | 'plain' | 'quiet' | 'opener';
  disabled?: boolean;
  /** Reacts as the address asks (`?press=`); others always react to a click. */
  publishes?: boolean;
  children?: ReactNode;
  onPress(gesture: Gesture): void;
}

export const Button = ({ label, kind = 'plain', disabled = false, publishes = false, children, onPress }: Props) => {
  const act = (gesture: Gesture) => {
    if (!disabled) onPress(gesture);
  };
  const handlers = publishes
    ? pressHandlers(act, true)
    : {
        onClick: () => act({ via: 'click', trusted: true }),
        onKeyDown: (e: React.KeyboardEvent) => {
          if (e.key === 'Enter' || e.key === ' ') {
            e.preventDefault();
            act({ via: 'key', trusted: true });
          }
        },
      };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      {...(disabled ? { 'aria-disabled': true } : {})}
      className={`${css.button} ${css[kind]}`}
      {...handlers}
    >
      <div className={css.buttonInner}>
        <span dir="auto">{children ?? label}</span>
      </div>
    </div>
  );
};
