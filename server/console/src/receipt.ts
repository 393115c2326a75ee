/** A receipt's place in the public log. */
export interface Logged {
  position: number;
  size: number;
  proof: readonly string[];
  checkpoint: string;
}

/** What became of the ballot of a receipt; never what it says. */
export interface Receipt {
  commitment: string;
  verdict: string;
  /** null until the day's batch is closed */
  log: Logged | null;
}

/** The receipt behind # in the address, which the browser keeps to itself; null if there is none. */
export function receiptIn(hash: string): string | null {
  const given = hash.replace(/^#/, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(given) ? given : null;
}

/** Why a ballot is set aside, as far as a page has words for it. */
export const reasons = [
  'changed-in-visit',
  'duplicate-code',
  'quarantined',
  'rejected:test-mode',
  'rejected:withdrawn-innovation',
  'rejected:missing-code',
  'rejected:unknown-code',
] as const;

export type Reason = (typeof reasons)[number];

export function reasonOf(verdict: string): Reason | 'other' {
  return reasons.find(reason => reason === verdict) ?? 'other';
}
