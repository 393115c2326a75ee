import type { Session } from '../api';
import { pages } from '../pages';
import { follow, path } from '../router';
import { text } from '../texts';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { UserMenu } from './user-menu';

export function Header({ user }: { user: Session['user'] }) {
  return (
    <header class="header">
      <a class="skip" href="#main">
        {text('app.skip')}
      </a>
      <span class="brand">
        <Mark onDark />
        {text('app.name')}
      </span>
      <nav class="navigation" aria-label={text('app.navigation')}>
        {pages.map(page => (
          <a
            key={page.path}
            href={page.path}
            onClick={follow}
            aria-current={page.path === path.value ? 'page' : undefined}
          >
            {text(page.title)}
          </a>
        ))}
      </nav>
      <LanguageSwitch />
      <UserMenu user={user} />
    </header>
  );
}
