import type { Innovation, Kiosk, Localized, Ranking } from '../src/api';
import { judged, type Tally } from './judged';

/** Everything here is invented for looking at the pages; titles and offices say so ("contoh"). */
export type Scenario =
  | 'usual'
  | 'test'
  | 'no-ballots'
  | 'no-innovations'
  | 'not-ready'
  | 'broken'
  | 'forbidden'
  | 'sheets-first'
  | 'no-sheets'
  | 'not-saving';

export const scenarios: readonly Scenario[] = [
  'usual',
  'test',
  'no-ballots',
  'no-innovations',
  'not-ready',
  'broken',
  'forbidden',
  'sheets-first',
  'no-sheets',
  'not-saving',
];

const sea = unit('dinas-perikanan', 'opd', 'Dinas Perikanan', 'Fisheries Office', null);
const civil = unit('dinas-dukcapil', 'opd', 'Dinas Dukcapil', 'Civil Registry Office', null);
const roads = unit('dinas-perhubungan', 'opd', 'Dinas Perhubungan', 'Transport Office', null);
const library = unit('dinas-perpustakaan', 'opd', 'Dinas Perpustakaan', 'Library Office', null);
const south = unit(
  'leitimur-selatan',
  'kecamatan',
  'Kecamatan Leitimur Selatan',
  'Leitimur Selatan District',
  'Leitimur Selatan',
);
const hill = unit('batu-gajah', 'kelurahan', 'Kelurahan Batu Gajah', 'Batu Gajah Urban Village', 'Sirimau');
const bay = unit(
  'teluk-biru',
  'puskesmas',
  'Puskesmas Teluk Biru',
  'Teluk Biru Health Centre',
  'Teluk Ambon',
);

const entered: readonly (Pick<Innovation, 'id' | 'title' | 'unit'> & { counts: Tally })[] = [
  { id: 'ktp', title: both('KTP Jemput Bola', 'ID Cards Near Home'), unit: civil, counts: [1, 3, 48, 131] },
  {
    id: 'kapal',
    title: both('Bus Laut Teluk Ambon', 'Ambon Bay Sea Bus'),
    unit: roads,
    counts: [2, 9, 71, 118],
  },
  {
    id: 'antar',
    title: both(
      'Obat Antar ke Rumah bagi Lansia dan Penyandang Disabilitas',
      'Medicine Brought Home for Older and Disabled People',
    ),
    unit: bay,
    counts: [1, 2, 20, 34],
  },
  { id: 'perahu', title: both('Perahu Baca', 'The Reading Boat'), unit: library, counts: [0, 1, 7, 9] },
  { id: 'ikan', title: both('Harga Ikan Pagi', 'Morning Fish Prices'), unit: sea, counts: [6, 21, 88, 64] },
  { id: 'air', title: both('Jaga Mata Air', 'Guard the Springs'), unit: south, counts: [4, 13, 41, 22] },
  { id: 'lorong', title: both('Lorong Hijau', 'Green Lanes'), unit: hill, counts: [9, 31, 52, 19] },
  {
    id: 'halte',
    title: both('Halte Angkot Pintar', 'Smart Minibus Stop'),
    unit: roads,
    counts: [38, 46, 30, 11],
  },
  { id: 'pasar', title: both('Pasar Sore', 'Evening Market'), unit: south, counts: [0, 0, 0, 0] },
  { id: 'surat', title: both('Surat Satu Hari', 'One-Day Letters'), unit: hill, counts: [0, 0, 0, 0] },
  { id: 'ibu', title: both('Kelas Ibu', 'Mothers’ Class'), unit: bay, counts: [0, 0, 0, 0] },
];

const kiosks: readonly Kiosk[] = [
  { id: 'k1', name: 'Loket 3 Dukcapil (contoh)', state: 'active', last_heard_seconds: 12, waiting: 0 },
  { id: 'k2', name: 'Balai Kota, pintu timur (contoh)', state: 'active', last_heard_seconds: 31, waiting: 4 },
  { id: 'k3', name: 'Puskesmas Teluk Biru (contoh)', state: 'active', last_heard_seconds: 420, waiting: 10 },
  {
    id: 'k4',
    name: 'Kantor Camat Leitimur Selatan (contoh)',
    state: 'active',
    last_heard_seconds: 93_600,
    waiting: null,
  },
  { id: 'k5', name: 'Perpustakaan Kota (contoh)', state: 'suspended', last_heard_seconds: 44, waiting: 0 },
];

/** The ranking after `more` ballots beyond the first ones, so that a page left open sees it live. */
export function sampleRanking(scenario: Scenario, more: number, at: Date): Ranking {
  const empty = scenario === 'no-ballots';
  const listed =
    scenario === 'no-innovations' ? [] : entered.map(one => withMore(one, empty ? 'none' : more));
  const innovations = judged(listed);
  const counted = innovations.reduce((sum, one) => sum + one.ballots, 0);
  return {
    competition: {
      id: 'ambon-2026',
      title: {
        id: 'Inovasi Pelayanan Publik Kota Ambon 2026 (contoh)',
        en: 'Ambon Public Service Innovation 2026 (sample)',
      },
      mode: scenario === 'test' ? 'test' : 'official',
      state: 'provisional',
    },
    method: { formula: 'citizen-index/1', interval: 0.9, prior_strength: 20 },
    updated_at: at.toISOString(),
    ballots: {
      received: counted === 0 ? 0 : counted + 14,
      counted,
      set_aside: counted === 0 ? {} : { rejected: 2, quarantined: 5, 'changed-in-visit': 7 },
    },
    kiosks: empty ? kiosks.map(one => ({ ...one, waiting: 0 })) : kiosks,
    innovations,
  };
}

/** New ballots go round: each goes to another innovation, most of them good, and ranks change hands. */
function withMore<T extends { id: string; counts: Tally }>(one: T, more: number | 'none'): T {
  if (more === 'none') return { ...one, counts: [0, 0, 0, 0] };
  const [poor, weak, good, best] = one.counts;
  if (one.id === 'kapal') return { ...one, counts: [poor, weak, good, best + 6 * more] };
  if (one.id === 'perahu') return { ...one, counts: [poor, weak, good + more, best + more] };
  return one;
}

function both(id: string, en: string): Localized {
  return { id: `${id} (contoh)`, en: `${en} (sample)` };
}

function unit(
  code: string,
  kind: string,
  id: string,
  en: string,
  kecamatan: string | null,
): Innovation['unit'] {
  return { code, kind, name: both(id, en), kecamatan };
}
