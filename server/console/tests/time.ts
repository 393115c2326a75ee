import { act } from '@testing-library/preact';
import { vi } from 'vitest';

const step = 1_000;

/**
 * Lets the faked clock run on. The page is drawn after every second, as a browser would do, because it sets
 * some of its timers while drawing.
 */
export async function timePasses(milliseconds: number): Promise<void> {
  let left = milliseconds;
  do {
    const now = Math.min(step, left);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(now);
    });
    left -= now;
  } while (left > 0);
}
