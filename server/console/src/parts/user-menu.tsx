import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../api';
import { signInPath } from '../paths';
import { navigate } from '../router';
import { signOut } from '../session';
import { text } from '../texts';
import { Icon } from './icon';

export function UserMenu({ user }: { user: Session['user'] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  useClosing(menu);

  const leave = async () => {
    const gone = await signOut();
    setFailed(!gone);
    if (gone) navigate(signInPath);
  };

  return (
    <details class="user-menu" ref={menu}>
      <summary aria-label={text('user.menu', { name: user.name })}>
        <span class="user-name">{user.name}</span>
        <span class="user-initial" aria-hidden="true">
          {user.name.slice(0, 1).toUpperCase()}
        </span>
        <Icon shape="down" />
      </summary>
      <div class="user-panel">
        <p class="user-who">
          <strong>{user.name}</strong>
          <span>{text(`role.${user.role}`)}</span>
        </p>
        <button type="button" class="button button--wide" onClick={leave}>
          {text('user.sign_out')}
        </button>
        {failed && <p role="alert">{text('user.sign_out_failed')}</p>}
      </div>
    </details>
  );
}

/** Closes the menu on Escape and on a press anywhere else, as menus do. */
function useClosing(menu: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (menu.current && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [menu]);
}
