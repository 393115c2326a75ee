import { act } from '@testing-library/preact';
import { vi } from 'vitest';

/** Lets the faked clock run on, and the page draw what comes of it. */
export function timePasses(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
