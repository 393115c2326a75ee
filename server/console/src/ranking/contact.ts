import type { Kiosk } from '../api';

export type Contact = 'connected' | 'late' | 'lost' | 'silent';

// A kiosk sends at least once a minute: two missed turns are late, a quarter of an hour is lost.
const lateAfterSeconds = 120;
const lostAfterSeconds = 900;

export function contactOf(kiosk: Kiosk): Contact {
  const age = kiosk.last_heard_seconds;
  if (age === null) return 'silent';
  if (age <= lateAfterSeconds) return 'connected';
  return age <= lostAfterSeconds ? 'late' : 'lost';
}

export interface KioskFigures {
  takingPart: number;
  connected: number;
  /** Ballots known to be outside the tally, and on how many kiosks they are. */
  waiting: number;
  waitingOn: number;
  /** Kiosks that have not told how many ballots they hold. */
  unknown: number;
}

export function kioskFigures(kiosks: readonly Kiosk[]): KioskFigures {
  const active = kiosks.filter(kiosk => kiosk.state === 'active');
  return {
    takingPart: active.length,
    connected: active.filter(kiosk => contactOf(kiosk) === 'connected').length,
    waiting: kiosks.reduce((sum, kiosk) => sum + (kiosk.waiting ?? 0), 0),
    waitingOn: kiosks.filter(kiosk => (kiosk.waiting ?? 0) > 0).length,
    unknown: active.filter(kiosk => kiosk.waiting === null).length,
  };
}
