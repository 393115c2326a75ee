import type { Band, Counts, Innovation } from '../src/api';

export type Tally = [number, number, number, number];
type Entered = Pick<Innovation, 'id' | 'title' | 'unit'> & { counts: Tally };

const strength = 20;

/** Plausible figures for a page to show. The server computes the real ones; this is only near enough. */
export function judged(entered: readonly Entered[]): Innovation[] {
  const rated = entered.filter(one => ballotsOf(one.counts) > 0);
  const pooled = mean(rated.reduce<Tally>((sum, one) => add(sum, one.counts), [0, 0, 0, 0]));
  const figures = rated
    .map(one => ({ one, ...figuresOf(one.counts, pooled) }))
    .sort((a, b) => b.index - a.index);
  return [
    ...figures.map(({ one, plain, index, low, high }, place) => ({
      ...common(one),
      rank: place + 1,
      rank_low: 1 + figures.filter(other => other.low > high).length,
      rank_high: figures.filter(other => other.high >= low).length,
      plain_index: plain,
      index,
      interval: [low, high] as const,
      band: bandOf(plain),
    })),
    ...entered.filter(one => ballotsOf(one.counts) === 0).map(unrated),
  ];
}

function unrated(one: Entered): Innovation {
  return {
    ...common(one),
    rank: null,
    rank_low: null,
    rank_high: null,
    plain_index: null,
    index: null,
    interval: null,
    band: null,
  };
}

function common({ id, title, unit, counts }: Entered) {
  return { id, title, unit, counts, sample: true, ballots: ballotsOf(counts) };
}

function figuresOf(counts: Counts, pooled: number) {
  const n = ballotsOf(counts);
  const plain = mean(counts);
  const index = (n * plain + strength * pooled) / (n + strength);
  const reach = (1.645 * 18) / Math.sqrt(n + strength);
  return {
    plain: round(plain),
    index: round(index),
    low: round(index - reach),
    high: round(Math.min(100, index + reach)),
  };
}

function bandOf(plain: number): Band {
  if (plain >= 88.31) return 'A';
  if (plain >= 76.61) return 'B';
  return plain >= 65 ? 'C' : 'D';
}

function mean(counts: Counts): number {
  const weighted = counts.reduce((sum, n, at) => sum + n * (at + 1), 0);
  return (25 * weighted) / Math.max(1, ballotsOf(counts));
}

function ballotsOf(counts: Counts): number {
  return counts.reduce((sum, n) => sum + n, 0);
}

function add(one: Tally, other: Tally): Tally {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
