import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RankingTable } from '../src/parts/ranking-table';
import { anInnovation } from './samples';

const rowHeight = 60;
const first = anInnovation({ id: 'a', counts: [1, 2, 20, 34] });
const second = anInnovation({ id: 'b', rank: 2 });
const animate = vi.fn();

// The test's browser lays nothing out: rows get their places here.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    return [...(this.parentElement?.children ?? [])].indexOf(this) * rowHeight;
  });
  HTMLElement.prototype.animate = animate;
});

afterEach(() => {
  animate.mockReset();
  vi.restoreAllMocks();
});

function wantsLessMotion(wanted: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: wanted }));
}

test('rows glide to their new places when ranks change hands', () => {
  wantsLessMotion(false);
  const { rerender } = render(<RankingTable innovations={[first, second]} />);
  expect(animate).not.toHaveBeenCalled();
  rerender(<RankingTable innovations={[second, first]} />);

  const shifts = animate.mock.calls.map(([frames]) => frames[0].transform);
  expect(shifts.sort()).toEqual(['translateY(-60px)', 'translateY(60px)']);
});

test('rows that keep their places stay still while their figures change', () => {
  wantsLessMotion(false);
  const { rerender } = render(<RankingTable innovations={[first, second]} />);
  rerender(<RankingTable innovations={[{ ...first, ballots: 58 }, second]} />);
  expect(animate).not.toHaveBeenCalled();
});

test('nothing moves for a reader who wants less motion', () => {
  wantsLessMotion(true);
  const { rerender } = render(<RankingTable innovations={[first, second]} />);
  rerender(<RankingTable innovations={[second, first]} />);
  expect(animate).not.toHaveBeenCalled();
});

test('the widest bars carry the number of their answers', () => {
  render(<RankingTable innovations={[first]} />);
  const bar = screen.getByRole('img', { name: /^Tidak baik 1/ });
  expect([...bar.querySelectorAll('text')].map(one => one.textContent)).toEqual(['20', '34']);
});
