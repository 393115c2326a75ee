import { describe, expect, test } from 'vitest';
import { answerCentre, answerSegments, bands, indexPosition, reachOf } from '../src/ranking/scale';
import { anInnovation } from './samples';

describe('the scale of the index', () => {
  test('runs from 25 to 100 and keeps a rounding error beyond its ends inside', () => {
    expect(indexPosition(24.99)).toBe(indexPosition(25));
    expect(indexPosition(100.01)).toBe(indexPosition(100));
    expect(indexPosition(62.5)).toBeCloseTo(50);
  });

  test('has no gap between its bands', () => {
    expect(bands.map(one => one.from)).toEqual([25, 65, 76.61, 88.31]);
    expect(bands.slice(1).map(one => one.from)).toEqual(bands.slice(0, -1).map(one => one.to));
  });
});

describe('the bars of the answers', () => {
  const good = anInnovation({ counts: [0, 0, 10, 30], ballots: 40 });
  const poor = anInnovation({ counts: [20, 10, 10, 0], ballots: 40 });
  const reach = reachOf([good, poor]);

  test('every row parts poor from good answers at the same line', () => {
    const centres = [good, poor].map(one => answerSegments(one.counts, reach)[2]?.x ?? Number.NaN);
    expect(centres[0]).toBeCloseTo(answerCentre(reach));
    expect(centres[1]).toBeCloseTo(answerCentre(reach));
  });

  test('the best and the poorest row fill the chart from edge to edge', () => {
    expect(answerSegments(poor.counts, reach)[0]?.x).toBeCloseTo(0);
    const last = answerSegments(good.counts, reach)[3];
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });

  test('a bar is as wide as its answer is frequent, and answers keep their order', () => {
    const segments = answerSegments(good.counts, reach);
    expect(segments.map(one => [one.answer, one.count])).toEqual([
      [1, 0],
      [2, 0],
      [3, 10],
      [4, 30],
    ]);
    expect((segments[3]?.width ?? 0) / (segments[2]?.width ?? 1)).toBeCloseTo(3);
  });
});
