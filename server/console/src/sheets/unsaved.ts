/** One thing that a judge typed: a mark or a note of one criterion. */
export type Change =
  | { kind: 'mark'; criterion: string; mark: number | null }
  | { kind: 'note'; criterion: string; note: string };

/**
 * What was typed and is not on the server yet, kept in this browser too: a closed tab, a flat battery or a
 * session that ended loses none of it. It is gone from here as soon as the server has it.
 */
export class Unsaved {
  readonly #key: string;
  readonly #changes: Map<string, Change>;

  constructor(user: string, innovation: string) {
    this.#key = `baileo.unsaved.${user}.${innovation}`;
    this.#changes = new Map(stored(this.#key).map(change => [placeOf(change), change]));
  }

  get all(): readonly Change[] {
    return [...this.#changes.values()];
  }

  /** What was typed last at one place is what counts. */
  add(change: Change): void {
    this.#changes.delete(placeOf(change));
    this.#changes.set(placeOf(change), change);
    this.#store();
  }

  /** The server has it, unless something newer was typed at its place meanwhile. */
  remove(change: Change): void {
    if (this.#changes.get(placeOf(change)) !== change) return;
    this.#changes.delete(placeOf(change));
    this.#store();
  }

  #store(): void {
    try {
      if (this.#changes.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(this.all));
    } catch {
      // Storage may be switched off or full; then it is kept as long as the page is open.
    }
  }
}

function placeOf({ kind, criterion }: Change): string {
  return `${kind} ${criterion}`;
}

function stored(key: string): Change[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(parsed) ? (parsed as Change[]) : [];
  } catch {
    return [];
  }
}
