import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Ranking } from '../src/api';
import { pollDelay, RankingFeed } from '../src/ranking/feed';
import { aRanking, ok, refused } from './samples';

const unreachable: Answer<Ranking> = { kind: 'unreachable' };

/** A server and a browser tab that do as they are told. */
function aFeed() {
  const world = {
    answer: ok(aRanking()) as Answer<Ranking>,
    hidden: false,
    fetchRanking: vi.fn(async (_etag: string | null) => world.answer),
    onSignedOut: vi.fn(),
  };
  const feed = new RankingFeed({
    fetchRanking: world.fetchRanking,
    isHidden: () => world.hidden,
    onSignedOut: world.onSignedOut,
  });
  return { world, feed };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T01:32:00Z') });
});

afterEach(() => {
  vi.clearAllTimers();
});

describe('the live ranking', () => {
  test('asks every two seconds, naming what it has', async () => {
    const { world, feed } = aFeed();
    await feed.refresh();
    await vi.advanceTimersByTimeAsync(4_000);

    expect(world.fetchRanking.mock.calls).toEqual([[null], ['"1"'], ['"1"']]);
  });

  test('keeps its figures when there is nothing new', async () => {
    const { world, feed } = aFeed();
    await feed.refresh();
    const { ranking, receivedAt } = feed.state.value;
    world.answer = { kind: 'unchanged' };
    await vi.advanceTimersByTimeAsync(2_000);

    expect(feed.state.value.ranking).toBe(ranking);
    expect(feed.state.value.receivedAt).toBe(receivedAt);
    expect(feed.state.value.lastContact).toEqual(new Date('2026-11-24T01:32:02Z'));
  });

  test('asks every ten seconds in a hidden tab, and at once when it is shown again', async () => {
    const { world, feed } = aFeed();
    await feed.refresh();
    world.hidden = true;
    feed.visibilityChanged();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(world.fetchRanking).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(world.fetchRanking).toHaveBeenCalledTimes(2);

    world.hidden = false;
    feed.visibilityChanged();
    expect(world.fetchRanking).toHaveBeenCalledTimes(3);
  });

  test('is silent while paused, also when the tab comes back into view', async () => {
    const { world, feed } = aFeed();
    await feed.refresh();
    feed.pause();
    feed.visibilityChanged();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.fetchRanking).toHaveBeenCalledTimes(1);

    feed.resume();
    expect(world.fetchRanking).toHaveBeenCalledTimes(2);
  });

  test('an answer that arrives after the pause changes nothing', async () => {
    const { feed } = aFeed();
    const question = feed.refresh();
    feed.pause();
    await question;

    expect(feed.state.value.ranking).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is taken off the page when the secretary gives the judge a sheet back', async () => {
    const { world, feed } = aFeed();
    await feed.refresh();
    world.answer = { ...refused(403, 'forbidden'), more: { openSheets: 1 } } as Answer<Ranking>;
    await vi.advanceTimersByTimeAsync(2_000);

    expect(feed.state.value).toMatchObject({ ranking: null, trouble: 'sheets-first' });
  });

  test('stops and says so when the session has ended', async () => {
    const { world, feed } = aFeed();
    world.answer = refused(401, 'not-signed-in');
    await feed.refresh();

    expect(world.onSignedOut).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a server that cannot be reached', () => {
  test('is told after two missed answers, with the last figures kept', async () => {
    const { world, feed } = aFeed();
    await feed.refresh();
    world.answer = unreachable;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(feed.state.value.trouble).toBeNull();
    await vi.advanceTimersByTimeAsync(4_000);

    expect(feed.state.value.trouble).toBe('unreachable');
    expect(feed.state.value.ranking).not.toBeNull();
    expect(feed.state.value.lastContact).toEqual(new Date('2026-11-24T01:32:00Z'));
  });

  test('is asked less and less often, but never less than once a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map(misses => pollDelay(misses, false))).toEqual([
      2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ]);
    expect(pollDelay(1, true)).toBe(10_000);
  });

  test('is forgiven with its first answer', async () => {
    const { world, feed } = aFeed();
    world.answer = unreachable;
    await feed.refresh();
    expect(feed.state.value.trouble).toBe('unreachable');
    world.answer = ok(aRanking());
    await vi.advanceTimersByTimeAsync(4_000);
    expect(feed.state.value.trouble).toBeNull();

    await vi.advanceTimersByTimeAsync(2_000);
    expect(world.fetchRanking).toHaveBeenCalledTimes(3);
  });

  test.each([
    [403, 'forbidden'],
    [404, 'not-ready'],
    [503, 'server'],
  ])('an answer %i is the trouble "%s"', async (status, trouble) => {
    const { world, feed } = aFeed();
    world.answer = refused(status);
    await feed.refresh();
    expect(feed.state.value.trouble).toBe(trouble);
  });
});
