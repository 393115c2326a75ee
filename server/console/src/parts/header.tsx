import type { Session } from '../api';
import { pagesFor } from '../pages';
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
        {pagesFor(user.role).map(page => (
          <a
            key={page.path}
            href={page.path}
            onClick={follow}
            aria-current={currentOf(page.path, path.value)}
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

/** A page below one in the navigation marks that one too. */
function currentOf(page: string, shown: string): 'page' | 'true' | undefined {
  if (page === shown) return 'page';
  return shown.startsWith(`${page}/`) ? 'true' : undefined;
}
