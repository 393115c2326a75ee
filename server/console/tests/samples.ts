import type { Answer, Innovation, Ranking } from '../src/api';
import type { ListedSheet, Saved, Sheet } from '../src/sheets/api';

/** One rated innovation, contoh; change what the test is about. */
export function anInnovation(change: Partial<Innovation> = {}): Innovation {
  return {
    id: 'sageru',
    title: { id: 'Sagu Rutong (contoh)', en: 'Rutong Sago (sample)' },
    sample: true,
    unit: {
      code: 'rutong',
      kind: 'negeri',
      name: { id: 'Negeri Rutong', en: 'Negeri Rutong' },
      kecamatan: 'Leitimur Selatan',
    },
    ballots: 57,
    counts: [1, 2, 20, 34],
    rank: 1,
    rank_low: 1,
    rank_high: 3,
    plain_index: 87.28,
    index: 86.31,
    interval: [83.1, 89.2],
    band: 'B',
    ...change,
  };
}

export function anUnratedInnovation(change: Partial<Innovation> = {}): Innovation {
  const nothing = { rank: null, rank_low: null, rank_high: null, plain_index: null, index: null };
  return anInnovation({
    id: 'baru',
    ballots: 0,
    counts: [0, 0, 0, 0],
    ...nothing,
    interval: null,
    band: null,
    ...change,
  });
}

export function aRanking(change: Partial<Ranking> = {}): Ranking {
  return {
    competition: {
      id: 'ambon-2026',
      title: { id: 'Inovasi Ambon 2026 (contoh)', en: 'Ambon Innovation 2026 (sample)' },
      mode: 'official',
      state: 'provisional',
    },
    method: { formula: 'citizen-index/1', interval: 0.9, prior_strength: 20 },
    updated_at: '2026-11-24T01:32:00Z',
    ballots: { received: 120, counted: 117, set_aside: { rejected: 0, 'changed-in-visit': 3 } },
    kiosks: [
      { id: 'a', name: 'Loket 3', state: 'active', last_heard_seconds: 12, waiting: 4 },
      { id: 'b', name: 'Loket 4', state: 'active', last_heard_seconds: 7200, waiting: 10 },
    ],
    innovations: [anInnovation()],
    ...change,
  };
}

/** A sheet that nobody has touched, with two criteria. */
export function aSheet(change: Partial<Sheet> = {}): Sheet {
  const anchors = [{ mark: 75, meaning: { id: 'Baru di Maluku', en: 'New in Maluku' } }];
  return {
    ...aListedSheet(),
    competition: { title: { id: 'Inovasi (contoh)', en: 'Innovation (sample)' }, mode: 'official' },
    innovation: {
      ...aListedSheet().innovation,
      summary: { id: 'Ringkas.', en: 'Short.' },
      picture: '',
      since: '2024-03',
    },
    criteria: [
      { id: 'novelty', name: { id: 'Kebaruan', en: 'Novelty' }, weight: 60, anchors },
      { id: 'benefit', name: { id: 'Manfaat', en: 'Benefit' }, weight: 40, anchors: [] },
    ],
    marks: {},
    notes: {},
    history: [],
    next: null,
    ...change,
  };
}

export function aListedSheet(change: Partial<ListedSheet> = {}): ListedSheet {
  return {
    innovation: {
      id: 'kapal',
      title: { id: 'Bus Laut (contoh)', en: 'Sea Bus (sample)' },
      sample: true,
      unit: { id: 'Dinas Perhubungan', en: 'Transport Office' },
    },
    state: 'draft',
    blocked: false,
    marked: 0,
    total: null,
    saved_at: null,
    reason: '',
    times_reopened: 0,
    ...change,
  };
}

export function saved(change: Partial<Saved> = {}): Saved {
  return { state: 'draft', marked: 1, total: null, saved_at: '2026-11-24T01:32:00Z', ...change };
}

export function ok<T>(value: T, etag: string | null = '"1"'): Answer<T> {
  return { kind: 'ok', value, etag };
}

export function refused<T>(status: number, slug = '', retryAfterSeconds = 0): Answer<T> {
  return { kind: 'problem', status, slug, retryAfterSeconds };
}
