// A button of ours. Never a submit button: forms here answer to their own press.

import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: 'primary' | 'plain' | 'careful' | 'quiet';
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** This button gets the focus when its dialog opens. */
  readonly first?: boolean;
  readonly expanded?: boolean;
  /** Says more than the visible words where those alone would be ambiguous. */
  readonly label?: string;
  onClick(): void;
}

export const Button = ({
  children,
  kind = 'plain',
  small,
  icon,
  disabled,
  first,
  expanded,
  label,
  onClick,
}: ButtonProps): VNode => (
  <button
    type="button"
    class={`sl-button sl-button--${kind}${small ? ' sl-button--small' : ''}`}
    disabled={disabled ?? false}
    data-first={first ? '' : undefined}
    aria-expanded={expanded}
    aria-label={label}
    onClick={() => onClick()}
  >
    {icon ? <Icon name={icon} size={18} /> : null}
    <span>{children}</span>
  </button>
);
