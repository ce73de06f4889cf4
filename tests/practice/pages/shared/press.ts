// The publish button's handlers: one shape per way a site may listen.
import type { SyntheticEvent } from 'react';
import { params } from './params.ts';

/** How the person's action reached the page: recorded with the post. */
export interface Gesture {
  via: string;
  /** False when a script made the event. */
  trusted: boolean;
}

export const gestureOf = (via: string, event: { nativeEvent: Event }): Gesture => ({ via, trusted: event.nativeEvent.isTrusted });

/** Handlers for a publish control. `role=button` elements also answer Enter and Space, which a real button gets from the browser. */
export const pressHandlers = (act: (gesture: Gesture) => void, isDiv = false) => {
  const on = (via: string) => (event: SyntheticEvent) => {
    if (params.press === 'trusted' && !event.nativeEvent.isTrusted) return;
    act(gestureOf(via, event));
  };
  const byPress = {
    click: {
      onClick: (event: React.MouseEvent) => on(event.detail === 0 && event.nativeEvent.isTrusted ? 'key' : 'click')(event),
    },
    trusted: { onClick: on('click') },
    mousedown: { onMouseDown: on('mousedown') },
    pointerdown: { onPointerDown: on('pointerdown') },
    touchend: { onTouchEnd: on('touchend') },
  }[params.press];
  if (!isDiv) return byPress;
  return {
    ...byPress,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      on('key')(event);
    },
  };
};
