import { type Answer, type Localized, send } from '../api';
import { session } from '../session';

export type SheetState = 'draft' | 'submitted' | 'recused';

export interface Criterion {
  id: string;
  name: Localized;
  /** Per cent of the total. */
  weight: number;
  anchors: readonly { mark: number; meaning: Localized }[];
}

export interface SheetProgress {
  innovation: { id: string; title: Localized; sample: boolean; unit: Localized };
  state: SheetState;
  /** How many criteria have their mark. */
  marked: number;
  saved_at: string | null;
  /** Why it was reopened or the judge stepped back, newest. */
  reason: string;
  times_reopened: number;
}

export interface ListedSheet extends SheetProgress {
  /** The judge belongs to the innovation's unit. */
  blocked: boolean;
  total: number | null;
}

interface CompetitionHead {
  title: Localized;
  mode: 'official' | 'test';
}

export interface Sheets {
  competition: CompetitionHead;
  criteria: number;
  sheets: readonly ListedSheet[];
}

export interface Turn {
  kind: 'submitted' | 'reopened' | 'recused';
  reason: string;
  author: string;
  at: string;
}

export interface Sheet extends ListedSheet {
  competition: CompetitionHead;
  innovation: SheetProgress['innovation'] & { summary: Localized; picture: string; since: string };
  criteria: readonly Criterion[];
  marks: Readonly<Record<string, number>>;
  notes: Readonly<Record<string, string>>;
  history: readonly Turn[];
  /** The innovation of the next open sheet. */
  next: string | null;
}

/** What a change made of the sheet. */
export interface Saved {
  state: SheetState;
  marked: number;
  total: number | null;
  saved_at: string | null;
}

export interface PanelProgress {
  competition: CompetitionHead;
  criteria: readonly Criterion[];
  judges: readonly { name: string; sheets: readonly SheetProgress[] }[];
}

export function mySheets(): Promise<Answer<Sheets>> {
  return send('sheets');
}

export function mySheet(innovation: string): Promise<Answer<Sheet>> {
  return send(`sheets/${innovation}`);
}

/** Gives a mark; null takes it back. */
export function giveMark(innovation: string, criterion: string, mark: number | null): Promise<Answer<Saved>> {
  return post(`sheets/${innovation}/mark`, { criterion, mark });
}

export function writeNote(innovation: string, criterion: string, note: string): Promise<Answer<Saved>> {
  return post(`sheets/${innovation}/note`, { criterion, note });
}

export function submitSheet(innovation: string): Promise<Answer<Saved>> {
  return post(`sheets/${innovation}/submit`);
}

export function recuse(innovation: string, reason: string): Promise<Answer<Saved>> {
  return post(`sheets/${innovation}/recuse`, { reason });
}

export function panelProgress(): Promise<Answer<PanelProgress>> {
  return send('panel');
}

export function reopenSheet(judge: string, innovation: string, reason: string): Promise<Answer<Saved>> {
  return post(`panel/${judge}/${innovation}/reopen`, { reason });
}

/** Sends a change with the token that proves it comes from this page. */
function post<T>(path: string, body?: unknown): Promise<Answer<T>> {
  const state = session.value;
  const token = state.kind === 'signed-in' ? state.session.csrf_token : '';
  return send(path, {
    method: 'POST',
    headers: {
      'X-CSRF-Token': token,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
