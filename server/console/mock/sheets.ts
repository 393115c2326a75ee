import type { Localized } from '../src/api';
import type { Criterion, ListedSheet, PanelProgress, Saved, Sheet, Sheets } from '../src/sheets/api';
import { sampleRanking } from './sample';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 1, minute)).toISOString();

function criterion(id: string, name: Localized, meanings: readonly [string, string][]): Criterion {
  return {
    id,
    name,
    weight: 20,
    anchors: meanings.map(([indonesian, english], place) => ({
      mark: 25 * (place + 1),
      meaning: { id: indonesian, en: english },
    })),
  };
}

const criteria: readonly Criterion[] = [
  criterion('novelty', { id: 'Kebaruan (contoh)', en: 'Novelty (sample)' }, [
    ['Sudah lazim di tempat lain', 'Common elsewhere'],
    ['Gagasan lain yang disesuaikan untuk Ambon', 'Another’s idea, adapted to Ambon'],
    ['Bagian pentingnya baru di Maluku', 'An important part is new in Maluku'],
    ['Belum ada padanannya di Indonesia', 'Has no like in Indonesia'],
  ]),
  criterion('benefit', { id: 'Manfaat (contoh)', en: 'Benefit (sample)' }, [
    ['Dirasakan beberapa orang saja', 'Felt by a few'],
    ['Dirasakan sebagian pengguna layanan', 'Felt by part of the service’s users'],
    ['Dirasakan hampir semua pengguna layanan', 'Felt by almost all of its users'],
    ['Juga menjangkau yang biasanya tertinggal', 'Also reaches those usually left out'],
  ]),
  criterion('sustainability', { id: 'Keberlanjutan (contoh)', en: 'Sustainability (sample)' }, [
    ['Bergantung pada satu orang', 'Depends on one person'],
    ['Ada tim, belum ada anggaran tetap', 'There is a team, no regular budget'],
    ['Ada tim, anggaran, dan aturan', 'There are team, budget and rules'],
    ['Sudah jalan dan membaik lebih dari dua tahun', 'Has run and grown for over two years'],
  ]),
];

const competition = {
  title: sampleRanking('usual', 0, new Date(0)).competition.title,
  mode: 'official' as const,
};

const judged = ['ktp', 'kapal', 'perahu', 'antar', 'ikan', 'air'];

function untouched(id: string): Sheet {
  const one = sampleRanking('usual', 0, new Date(0)).innovations.find(innovation => innovation.id === id);
  if (!one) throw new Error(`the sample has no innovation ${id}`);
  return {
    innovation: {
      id: one.id,
      title: one.title,
      sample: true,
      unit: one.unit.name,
      summary: {
        id: 'Petugas datang ke kampung dengan perahu, warga selesai mengurus dalam satu hari. (contoh)',
        en: 'Officers come to the village by boat, and people are done within a day. (sample)',
      },
      picture: '',
      since: '2024-03',
    },
    competition,
    criteria,
    state: 'draft',
    blocked: false,
    marks: {},
    notes: {},
    marked: 0,
    total: null,
    saved_at: null,
    reason: '',
    times_reopened: 0,
    history: [],
    next: null,
  };
}

/** Every state that a sheet can be in, as a judge would find them half way through. */
function begun(): Sheet[] {
  const sheets = judged.map(untouched);
  const change = (place: number, part: Partial<Sheet>) => Object.assign(sheets[place] ?? {}, part);
  const reason = 'Nilai Kebaruan tertukar dengan inovasi lain';
  change(1, { marks: { novelty: 75, benefit: 82 }, saved_at: at(31), notes: { benefit: 'Warga lansia.' } });
  change(2, {
    ...full(80, 75, 90),
    times_reopened: 1,
    reason,
    history: [
      { kind: 'submitted', reason: '', author: 'juri', at: at(10) },
      { kind: 'reopened', reason, author: 'ketua', at: at(20) },
    ],
  });
  change(3, {
    ...full(60, 75, 50),
    state: 'submitted',
    history: [{ kind: 'submitted', reason: '', author: 'juri', at: at(5) }],
  });
  const tie = 'Saya pernah bekerja di unit ini';
  change(4, {
    state: 'recused',
    reason: tie,
    saved_at: at(7),
    history: [{ kind: 'recused', reason: tie, author: 'juri', at: at(7) }],
  });
  change(5, { blocked: true });
  return sheets.map(settled);
}

function full(novelty: number, benefit: number, sustainability: number): Partial<Sheet> {
  return { marks: { novelty, benefit, sustainability }, saved_at: at(5) };
}

/** Counts marks and total anew, as the server would. */
function settled(sheet: Sheet): Sheet {
  const marks = Object.values(sheet.marks);
  const complete = marks.length === criteria.length;
  const total = complete ? marks.reduce((sum, one) => sum + one, 0) / marks.length : null;
  return { ...sheet, marked: marks.length, total };
}

/** The judge's sheets while the mock server runs. */
export class MockSheets {
  #sheets: readonly Sheet[] = begun();

  reset(): void {
    this.#sheets = begun();
  }

  list(): Sheets {
    const sheets: ListedSheet[] = this.#sheets.map(({ criteria: _, notes: __, ...listed }) => listed);
    return { competition, criteria: criteria.length, sheets };
  }

  one(id: string): Sheet | undefined {
    const found = this.#sheets.find(sheet => sheet.innovation.id === id);
    const next = this.#sheets.find(sheet => sheet.state === 'draft' && sheet !== found);
    return found && { ...found, next: next?.innovation.id ?? null };
  }

  /** Does what the last word of the path asks; undefined if there is no such sheet. */
  change(id: string, what: string, body: Record<string, unknown>): Saved | undefined {
    this.#sheets = this.#sheets.map(sheet =>
      sheet.innovation.id === id ? settled({ ...sheet, ...changed(sheet, what, body) }) : sheet,
    );
    const sheet = this.one(id);
    return (
      sheet && { state: sheet.state, marked: sheet.marked, total: sheet.total, saved_at: sheet.saved_at }
    );
  }

  panel(): PanelProgress {
    const names = ['juri-contoh-1', 'juri-contoh-2', 'juri-contoh-3'];
    const { sheets } = this.list();
    return {
      competition,
      criteria,
      judges: names.map((name, place) => ({ name, sheets: sheets.slice(place) })),
    };
  }
}

function changed(sheet: Sheet, what: string, body: Record<string, unknown>): Partial<Sheet> {
  const now = new Date().toISOString();
  const turn = { reason: String(body.reason ?? ''), at: now };
  const { [String(body.criterion)]: _, ...others } = sheet.marks;
  switch (what) {
    case 'mark':
      return {
        marks: body.mark === null ? others : { ...sheet.marks, [String(body.criterion)]: Number(body.mark) },
        saved_at: now,
      };
    case 'note':
      return { notes: { ...sheet.notes, [String(body.criterion)]: String(body.note) }, saved_at: now };
    case 'submit':
      return {
        state: 'submitted',
        history: [...sheet.history, { kind: 'submitted', author: 'juri', ...turn }],
      };
    case 'recuse':
      return {
        state: 'recused',
        reason: turn.reason,
        history: [...sheet.history, { kind: 'recused', author: 'juri', ...turn }],
      };
    default:
      return {
        state: 'draft',
        times_reopened: sheet.times_reopened + 1,
        reason: turn.reason,
        history: [...sheet.history, { kind: 'reopened', author: 'ketua', ...turn }],
      };
  }
}
