import licence from '@fontsource-variable/noto-sans/LICENSE?url';
import { useEffect, useRef } from 'preact/hooks';
import { pageAt } from './pages';
import { LoginPage } from './pages/login';
import { ReceiptPage } from './pages/receipt';
import { UnknownPage } from './pages/unknown';
import { Header } from './parts/header';
import { Empty, Loading } from './parts/notice';
import { homePath, leadsHome, receiptPath } from './paths';
import { navigate, path } from './router';
import { session } from './session';
import { type TextKey, text } from './texts';

/** Shows the page of the address; receipts are for everybody. */
export function App() {
  return path.value === receiptPath ? <PublicReceipt /> : <SignedIn />;
}

function PublicReceipt() {
  usePageChange('receipt.title');
  return <ReceiptPage />;
}

/** Shows the sign-in page in place of any other until we know who is there. */
function SignedIn() {
  const state = session.value;
  const page = pageAt(path.value);
  usePageChange(state.kind === 'signed-out' ? 'login.title' : (page?.title ?? 'unknown.title'));
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
