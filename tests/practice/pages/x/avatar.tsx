// An avatar in the site's container, whose test id carries the handle.
import css from './x.module.css';

export const Avatar = ({ handle }: { handle: string }) => (
  <div className={css.avatar} data-testid={`UserAvatar-Container-${handle}`}>
    <span aria-hidden="true">{handle.slice(0, 1).toUpperCase()}</span>
  </div>
);
