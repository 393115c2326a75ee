import licence from '@fontsource-variable/noto-sans/LICENSE?url';
import { useEffect, useRef } from 'preact/hooks';
import { pageAt } from './pages';
import { LoginPage } from './pages/login';
import { UnknownPage } from './pages/unknown';
import { Header } from './parts/header';
import { Empty, Loading } from './parts/notice';
import { homePath, leadsHome } from './paths';
import { navigate, path } from './router';
import { type SessionState, session } from './session';
import { type TextKey, text } from './texts';

/** Shows the page of the address, or the sign-in page in its place until we know who is there. */
export function App() {
  const state = session.value;
  const page = state.kind === 'signed-in' ? pageAt(path.value, state.session.user.role) : undefined;
  usePageChange(titleOf(state.kind, page?.title));
  useRedirect(state.kind === 'signed-in');

  if (state.kind === 'unknown') return <Waiting unreachable={state.unreachable} />;
  if (state.kind === 'signed-out') return <LoginPage />;
  const Shown = page?.component ?? UnknownPage;
  return (
    <>
      <Header user={state.session.user} />
      <Shown />
      <footer class="footer">
        <a href={licence}>{text('app.font_licence')}</a>
      </footer>
    </>
  );
}

function titleOf(state: SessionState['kind'], page: TextKey | undefined): TextKey {
  if (state === 'signed-out') return 'login.title';
  return page ?? (state === 'unknown' ? 'ranking.page' : 'unknown.title');
}

function Waiting({ unreachable }: { unreachable: boolean }) {
  return (
    <main id="main" class="page">
      <h1 class="unseen">{text('app.name')}</h1>
      {unreachable ? (
        <Empty title={text('failure.title')} why={text('failure.unreachable')} />
      ) : (
        <Loading label={text('app.loading')} />
      )}
    </main>
  );
}

/** "/" and the sign-in address lead home once someone is signed in. */
function useRedirect(signedIn: boolean): void {
  useEffect(() => {
    if (signedIn && leadsHome(path.value) && path.value !== homePath) navigate(homePath, 'replace');
  });
}

/** Names the window after the page, and takes keyboard and screen reader to the new page's heading. */
function usePageChange(title: TextKey): void {
  const before = useRef(title);
  useEffect(() => {
    document.title = text('app.title', { page: text(title) });
    if (before.current !== title) document.querySelector<HTMLElement>('h1')?.focus();
    before.current = title;
  });
}
