import { signal } from '@preact/signals';
import type { Answer } from '../api';
import type { Saved, Sheet } from './api';
import * as sheetsApi from './api';
import { type Change, Unsaved } from './unsaved';

/** Why what was typed is not on the server. `refused`: the sheet takes no changes any more. */
export type SaveTrouble = 'unreachable' | 'server' | 'refused';

export interface DraftState {
  marks: Readonly<Record<string, number>>;
  notes: Readonly<Record<string, string>>;
  /** From the server: how many criteria have their mark, and the weighted total once all have. */
  marked: number;
  total: number | null;
  savedAt: Date | null;
  /** Something typed is not on the server yet. */
  waiting: boolean;
  trouble: SaveTrouble | null;
}

const pauseAfterTyping = 500;
const firstRetry = 2_000;
const longestRetry = 30_000;

/** A sheet that is being filled in: takes what is typed, sends it one after the other, and keeps trying. */
export class Draft {
  readonly state;
  readonly #innovation: string;
  readonly #unsaved: Unsaved;
  readonly #onSignedOut: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #misses = 0;

  constructor(sheet: Sheet, user: string, onSignedOut: () => void) {
    this.#innovation = sheet.innovation.id;
    this.#onSignedOut = onSignedOut;
    this.#unsaved = new Unsaved(user, sheet.innovation.id);
    this.state = signal<DraftState>({
      marks: sheet.marks,
      notes: sheet.notes,
      marked: sheet.marked,
      total: sheet.total,
      savedAt: sheet.saved_at === null ? null : new Date(sheet.saved_at),
      waiting: false,
      trouble: null,
    });
    if (sheet.state !== 'draft') return;
    for (const change of this.#unsaved.all) this.#show(change);
    if (this.#unsaved.all.length > 0) this.#sendAfter(0);
  }

  type(change: Change): void {
    this.#unsaved.add(change);
    this.#show(change);
    this.#sendAfter(pauseAfterTyping);
  }

  /** Sends what waits; true once the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    await this.#sending;
    return this.#unsaved.all.length === 0;
  }

  /** The page is left. What still waits stays in this browser. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #sendAfter(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #sendAll(): Promise<void> {
    for (let change = this.#unsaved.all[0]; change; change = this.#unsaved.all[0]) {
      const answer = await this.#send(change);
      if (answer.kind === 'ok') this.#saved(change, answer.value);
      else return this.#failed(answer);
    }
  }

  #send(change: Change): Promise<Answer<Saved>> {
    return change.kind === 'mark'
      ? sheetsApi.giveMark(this.#innovation, change.criterion, change.mark)
      : sheetsApi.writeNote(this.#innovation, change.criterion, change.note);
  }

  #saved(change: Change, saved: Saved): void {
    this.#misses = 0;
    this.#unsaved.remove(change);
    this.#change({
      marked: saved.marked,
      total: saved.total,
      savedAt: saved.saved_at === null ? null : new Date(saved.saved_at),
      waiting: this.#unsaved.all.length > 0,
      trouble: null,
    });
  }

  #failed(answer: Answer<Saved>): void {
    if (answer.kind === 'problem' && answer.status === 401) {
      this.#onSignedOut();
      return;
    }
    const refused = answer.kind === 'problem' && answer.status < 500 && answer.status !== 429;
    this.#change({ trouble: refused ? 'refused' : answer.kind === 'problem' ? 'server' : 'unreachable' });
    if (refused) return;
    this.#sendAfter(Math.min(longestRetry, firstRetry * 2 ** this.#misses));
    this.#misses += 1;
  }

  #show(change: Change): void {
    const { marks, notes } = this.state.value;
    if (change.kind === 'note') {
      this.#change({ notes: { ...notes, [change.criterion]: change.note }, waiting: true });
      return;
    }
    const { [change.criterion]: _, ...others } = marks;
    const next = change.mark === null ? others : { ...others, [change.criterion]: change.mark };
    this.#change({ marks: next, waiting: true });
  }

  #change(part: Partial<DraftState>): void {
    this.state.value = { ...this.state.value, ...part };
  }
}
