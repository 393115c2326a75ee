import { signal } from '@preact/signals';
import type { Answer, Ranking } from '../api';

export type Trouble = 'unreachable' | 'server' | 'forbidden' | 'not-ready' | 'sheets-first';

export interface FeedState {
  /** The newest ranking, kept while the server cannot be reached. */
  ranking: Ranking | null;
  /** When that ranking arrived, by this computer's clock; ages in it are counted from here. */
  receivedAt: Date | null;
  /** When the server last answered, with news or without. */
  lastContact: Date | null;
  /** Why there is nothing newer; null while all is well. One missed answer is no trouble yet. */
  trouble: Trouble | null;
  paused: boolean;
}

/** What the feed needs from outside, so that tests can stand in for the server and the browser. */
export interface FeedSurroundings {
  fetchRanking: (etag: string | null) => Promise<Answer<Ranking>>;
  isHidden: () => boolean;
  onSignedOut: () => void;
}

const shown = 2_000;
const hidden = 10_000;
const longest = 60_000;
/** One answer may get lost on the way; two in a row are worth telling. */
const missesBeforeTrouble = 2;

/** Milliseconds until the next question: 2 s, 10 s in a hidden tab, doubling up to a minute after failures. */
export function pollDelay(misses: number, isHidden: boolean): number {
  const usual = isHidden ? hidden : shown;
  return Math.max(usual, Math.min(longest, shown * 2 ** misses));
}

/**
 * Keeps a ranking up to date by asking again and again. The server keeps one thread for each open stream, so
 * a hall full of browsers on an event stream would starve the kiosks; a question that is mostly answered
 * "304, nothing new" costs it almost nothing.
 */
export class RankingFeed {
  readonly state = signal<FeedState>({
    ranking: null,
    receivedAt: null,
    lastContact: null,
    trouble: null,
    paused: false,
  });

  readonly #surroundings: FeedSurroundings;
  #etag: string | null = null;
  #misses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the rounds; an answer to a question of an earlier round is no longer wanted. */
  #round = 0;

  constructor(surroundings: FeedSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Asks now, and from now on. Also for "try now", and when a tab comes back into view. */
  async refresh(): Promise<void> {
    this.stop();
    const round = this.#round;
    const answer = await this.#surroundings.fetchRanking(this.#etag);
    if (round !== this.#round) return;
    if (this.#take(answer)) this.#askLater();
  }

  stop(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
  }

  pause(): void {
    this.stop();
    this.#change({ paused: true });
  }

  resume(): void {
    this.#change({ paused: false });
    void this.refresh();
  }

  /** The tab was shown or hidden: the pace changes, and a reader who comes back sees fresh figures. */
  visibilityChanged(): void {
    if (this.state.value.paused) return;
    if (this.#surroundings.isHidden()) {
      this.stop();
      this.#askLater();
    } else {
      void this.refresh();
    }
  }

  #askLater(): void {
    const delay = pollDelay(this.#misses, this.#surroundings.isHidden());
    this.#timer = setTimeout(() => void this.refresh(), delay);
  }

  /** Takes in an answer; false if asking again makes no sense. */
  #take(answer: Answer<Ranking>): boolean {
    if (answer.kind === 'problem' && answer.status === 401) {
      this.#surroundings.onSignedOut();
      return false;
    }
    if (answer.kind === 'ok' || answer.kind === 'unchanged') this.#heard(answer);
    else this.#missed(answer.kind === 'problem' ? troubleOf(answer) : 'unreachable');
    return true;
  }

  #heard(answer: { kind: 'unchanged' } | { kind: 'ok'; value: Ranking; etag: string | null }): void {
    this.#misses = 0;
    const now = new Date();
    if (answer.kind === 'unchanged') {
      this.#change({ lastContact: now, trouble: null });
    } else {
      this.#etag = answer.etag;
      this.#change({ ranking: answer.value, receivedAt: now, lastContact: now, trouble: null });
    }
  }

  #missed(trouble: Trouble): void {
    this.#misses += 1;
    if (trouble === 'sheets-first') {
      // What was seen before a sheet came back is taken off the page.
      this.#etag = null;
      this.#change({ ranking: null, trouble });
      return;
    }
    const mayPass = this.state.value.ranking !== null && this.#misses < missesBeforeTrouble;
    if (!mayPass) this.#change({ trouble });
  }

  #change(part: Partial<FeedState>): void {
    this.state.value = { ...this.state.value, ...part };
  }
}

function troubleOf({ status, more }: Extract<Answer<never>, { kind: 'problem' }>): Trouble {
  if (status === 403) return more?.openSheets ? 'sheets-first' : 'forbidden';
  return status === 404 ? 'not-ready' : 'server';
}
