import { useRef, useState } from 'preact/hooks';
import type { Answer, Session } from '../api';
import { LanguageSwitch } from '../parts/language-switch';
import { Mark } from '../parts/mark';
import { session, signIn } from '../session';
import { plural, text } from '../texts';

/** Why signing in did not work; the sentence is made while drawing, so that it follows the language. */
type Complaint =
  | { kind: 'name_missing' | 'password_missing' | 'wrong' | 'unreachable' | 'failed' }
  | { kind: 'slow_down'; seconds: number };

export function LoginPage() {
  return (
    <div class="login">
      <aside class="login-side">
        <Mark onDark />
        <p class="login-brand">{text('app.name')}</p>
        <p class="login-promise">{text('app.promise')}</p>
        <p class="login-more">{text('app.promise_more')}</p>
      </aside>
      <main id="main" class="login-main">
        <LanguageSwitch />
        <div class="login-box">
          <h1 tabIndex={-1}>{text('login.title')}</h1>
          <p class="login-for">{text('login.for')}</p>
          <Parting />
          <LoginForm />
          <p class="login-help">{text('login.help')}</p>
        </div>
      </main>
    </div>
  );
}

/** Says why this page is shown to someone who was signed in a moment ago. */
function Parting() {
  const state = session.value;
  if (state.kind !== 'signed-out' || state.because === 'never-in') return null;
  return (
    <p class="login-parting" role="status">
      {text(state.because === 'ended' ? 'login.session_ended' : 'login.signed_out')}
    </p>
  );
}

function LoginForm() {
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [visible, setVisible] = useState(false);
  const [busy, setBusy] = useState(false);
  const [complaint, setComplaint] = useState<Complaint | null>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || !name.current || !password.current) return;
    const missing = missingOf(name.current.value, password.current.value);
    if (missing) {
      setComplaint(missing);
      (missing.kind === 'name_missing' ? name : password).current?.focus();
      return;
    }
    setBusy(true);
    const answer = await signIn(name.current.value.trim(), password.current.value);
    setBusy(false);
    setComplaint(complaintOf(answer));
    if (answer.kind !== 'ok') password.current?.select();
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      <div role="alert">{complaint && <p class="complaint">{sentence(complaint)}</p>}</div>
      <label class="field">
        {text('login.name')}
        <input
          ref={name}
          name="name"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={complaint?.kind === 'name_missing' || complaint?.kind === 'wrong'}
        />
      </label>
      <label class="field">
        {text('login.password')}
        <input
          ref={password}
          name="password"
          {...(visible ? { type: 'text' } : { type: 'password' })}
          autocomplete="current-password"
          aria-invalid={complaint?.kind === 'password_missing' || complaint?.kind === 'wrong'}
        />
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={visible}
          onChange={event => setVisible(event.currentTarget.checked)}
        />
        {text('login.show_password')}
      </label>
      <button type="submit" class="button button--primary button--wide" aria-disabled={busy}>
        {text(busy ? 'login.submitting' : 'login.submit')}
      </button>
    </form>
  );
}

function missingOf(name: string, password: string): Complaint | null {
  if (name.trim() === '') return { kind: 'name_missing' };
  return password === '' ? { kind: 'password_missing' } : null;
}

function complaintOf(answer: Answer<Session>): Complaint | null {
  if (answer.kind === 'unreachable') return { kind: 'unreachable' };
  if (answer.kind !== 'problem') return null;
  if (answer.status === 429) return { kind: 'slow_down', seconds: Math.max(1, answer.retryAfterSeconds) };
  return { kind: answer.status === 401 ? 'wrong' : 'failed' };
}

function sentence(complaint: Complaint): string {
  if (complaint.kind === 'slow_down') return plural('login.slow_down', complaint.seconds);
  return text(`login.${complaint.kind}`);
}
