import { scaleLinear } from 'd3-scale';
import type { Band, Counts, Innovation } from '../api';

/** The national survey's scale: answers 1 to 4, times 25. Source: Permenpan-RB 14/2017. */
export const lowest = 25;
export const highest = 100;

/** The bands from poor to very good, and where each begins. Source: Permenpan-RB 14/2017, table II. */
export const bands: readonly { band: Band; from: number; to: number }[] = [
  { band: 'D', from: lowest, to: 65 },
  { band: 'C', from: 65, to: 76.61 },
  { band: 'B', from: 76.61, to: 88.31 },
  { band: 'A', from: 88.31, to: highest },
];

/** Percent from the left edge of a chart. Percentages let every chart fit its cell without measuring it. */
const percentOfIndex = scaleLinear().domain([lowest, highest]).range([2, 98]).clamp(true);

export function indexPosition(index: number): number {
  return percentOfIndex(index);
}

/** How far the answer bars of a table reach to each side of their centre line, as shares of one. */
export interface Reach {
  left: number;
  right: number;
}

export interface Segment {
  answer: 1 | 2 | 3 | 4;
  count: number;
  x: number;
  width: number;
}

export function reachOf(innovations: readonly Innovation[]): Reach {
  const shares = innovations.filter(one => one.ballots > 0).map(one => sides(one.counts));
  return {
    left: Math.max(0.08, ...shares.map(share => share.left)),
    right: Math.max(0.08, ...shares.map(share => share.right)),
  };
}

/** The four answers laid left and right of a common centre line, in percent of the chart's width. */
export function answerSegments(counts: Counts, reach: Reach): Segment[] {
  const total = Math.max(1, sum(counts));
  const scale = answerScale(reach);
  let edge = -sides(counts).left;
  return ([1, 2, 3, 4] as const).map(answer => {
    const count = counts[answer - 1] ?? 0;
    const from = edge;
    edge += count / total;
    return { answer, count, x: scale(from), width: scale(edge) - scale(from) };
  });
}

export function answerCentre(reach: Reach): number {
  return answerScale(reach)(0);
}

function answerScale(reach: Reach) {
  return scaleLinear().domain([-reach.left, reach.right]).range([0, 100]);
}

function sides(counts: Counts): Reach {
  const total = Math.max(1, sum(counts));
  return { left: (counts[0] + counts[1]) / total, right: (counts[2] + counts[3]) / total };
}

function sum(counts: Counts): number {
  return counts.reduce((total, one) => total + one, 0);
}
