/** A text that the server keeps in both languages. */
export interface Localized {
  id: string;
  en: string;
}

export type Role = 'judge' | 'secretary' | 'admin' | 'auditor';

export interface Session {
  user: { name: string; role: Role };
  csrf_token: string;
}

export type Band = 'A' | 'B' | 'C' | 'D';
export type KioskState = 'invited' | 'pending' | 'active' | 'suspended' | 'frozen' | 'revoked';

export interface Kiosk {
  id: string;
  name: string;
  state: KioskState;
  /** Age of the newest signed request when the server answered; null if it was never heard. */
  last_heard_seconds: number | null;
  /** Ballots still on the kiosk, outside the tally; null if the kiosk has not told. */
  waiting: number | null;
}

/** Answers 1 (poor) to 4 (very good), in this order. */
export type Counts = readonly [number, number, number, number];

export interface Innovation {
  id: string;
  title: Localized;
  sample: boolean;
  unit: { code: string; kind: string; name: Localized; kecamatan: string | null };
  ballots: number;
  counts: Counts;
  /** These six are null together, while no ballot has been counted. */
  rank: number | null;
  rank_low: number | null;
  rank_high: number | null;
  plain_index: number | null;
  index: number | null;
  interval: readonly [number, number] | null;
  band: Band | null;
}

export interface Ranking {
  competition: { id: string; title: Localized; mode: 'official' | 'test'; state: string };
  method: { formula: string; interval: number; prior_strength: number };
  updated_at: string;
  ballots: { received: number; counted: number; set_aside: Record<string, number> };
  kiosks: readonly Kiosk[];
  /** Sorted by rank; those without ballots come last. */
  innovations: readonly Innovation[];
}

/** What became of a request. A failure is a value that the page must deal with, never an exception. */
export type Answer<T> =
  | { kind: 'ok'; value: T; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'problem'; status: number; slug: string; retryAfterSeconds: number; more?: ProblemMore }
  | { kind: 'unreachable' };

/** What a problem says beyond its name. */
export interface ProblemMore {
  /** The judge's own score sheets that come before the ranking. */
  openSheets?: number;
  /** The rule of a score sheet that stood against a change. */
  refusal?: string;
}

/** A request that takes longer than this counts as unreachable. */
const patience = 10_000;

export function signIn(name: string, password: string): Promise<Answer<Session>> {
  return send('session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
}

export function currentSession(): Promise<Answer<Session>> {
  return send('session');
}

export function signOut(csrfToken: string): Promise<Answer<null>> {
  return send('session', { method: 'DELETE', headers: { 'X-CSRF-Token': csrfToken } });
}

/** The ranking, or `unchanged` if it is still the one with this `etag`. */
export function ranking(etag: string | null): Promise<Answer<Ranking>> {
  return send('ranking', etag === null ? {} : { headers: { 'If-None-Match': etag } });
}

export async function send<T>(path: string, request: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/v1/${path}`, {
      ...request,
      // Without this the browser would answer a 304 from its own cache, and hide it from us.
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
    return await understand<T>(response);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function understand<T>(response: Response): Promise<Answer<T>> {
  if (response.status === 304) return { kind: 'unchanged' };
  if (!response.ok) return problem(response);
  const value = response.status === 204 ? null : await response.json();
  return { kind: 'ok', value: value as T, etag: response.headers.get('ETag') };
}

/** Reads a problem of RFC 9457. A proxy may answer with a page of its own: then the status must do. */
async function problem<T>(response: Response): Promise<Answer<T>> {
  const body: unknown = await response.json().catch(() => null);
  const members: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  return {
    kind: 'problem',
    status: response.status,
    slug: String(members.type ?? '').split('/problems/')[1] ?? '',
    retryAfterSeconds: Number(response.headers.get('Retry-After')) || 0,
    ...moreOf(members),
  };
}

function moreOf({ open_sheets, refusal }: Record<string, unknown>): { more?: ProblemMore } {
  if (typeof open_sheets === 'number') return { more: { openSheets: open_sheets } };
  return typeof refusal === 'string' ? { more: { refusal } } : {};
}
