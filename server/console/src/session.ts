import { signal } from '@preact/signals';
import * as api from './api';

export type SessionState =
  | { kind: 'unknown'; unreachable: boolean }
  | { kind: 'signed-out'; because: 'never-in' | 'ended' | 'left' }
  | { kind: 'signed-in'; session: api.Session };

export const session = signal<SessionState>({ kind: 'unknown', unreachable: false });

const retryAfter = 5_000;

/**
 * Asks the server who we are. A wall display that starts before the server does must not end on the sign-in
 * page, so this asks again until there is an answer.
 */
export async function restoreSession(): Promise<void> {
  const answer = await api.currentSession();
  if (answer.kind === 'ok') {
    session.value = { kind: 'signed-in', session: answer.value };
  } else if (answer.kind === 'problem' && answer.status === 401) {
    session.value = { kind: 'signed-out', because: 'never-in' };
  } else {
    session.value = { kind: 'unknown', unreachable: true };
    setTimeout(restoreSession, retryAfter);
  }
}

export async function signIn(name: string, password: string): Promise<api.Answer<api.Session>> {
  const answer = await api.signIn(name, password);
  if (answer.kind === 'ok') session.value = { kind: 'signed-in', session: answer.value };
  return answer;
}

/** Signs out; false if the server could not be told, and the session is therefore still open. */
export async function signOut(): Promise<boolean> {
  if (session.value.kind !== 'signed-in') return true;
  const answer = await api.signOut(session.value.session.csrf_token);
  const gone = answer.kind === 'ok' || (answer.kind === 'problem' && answer.status === 401);
  if (gone) session.value = { kind: 'signed-out', because: 'left' };
  return gone;
}

/** The server no longer knows this session. */
export function sessionEnded(): void {
  session.value = { kind: 'signed-out', because: 'ended' };
}
