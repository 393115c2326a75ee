import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as api from '../src/api';
import { RankingPage } from '../src/pages/ranking';
import { session } from '../src/session';
import { chooseLanguage } from '../src/texts';
import { anInnovation, anUnratedInnovation, aRanking, ok, refused } from './samples';
import { timePasses } from './time';

function serve(...answers: api.Answer<api.Ranking>[]) {
  const last = answers.at(-1) ?? ok(aRanking());
  return vi.spyOn(api, 'ranking').mockImplementation(async () => answers.shift() ?? last);
}

async function open(...answers: api.Answer<api.Ranking>[]) {
  serve(...answers);
  render(<RankingPage />);
  await timePasses(0);
}

const rows = () => screen.getAllByRole('row').filter(row => within(row).queryByRole('rowheader'));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T01:32:00Z') });
  history.replaceState(null, '', '/peringkat');
});

describe('a rated innovation', () => {
  test('shows its figures, its interval and its rank interval in words', async () => {
    await open(ok(aRanking()));

    const row = screen.getByRole('row', { name: /Sagu Rutong/ });
    for (const words of ['86,31', '87,28', 'rentang 83,10–89,20', 'peringkat 1–3', 'Baik', '57']) {
      expect(row.textContent).toContain(words);
    }
    expect(screen.getByRole('img', { name: 'Indeks warga 86,31, rentang 83,10 sampai 89,20' })).toBeTruthy();
    expect(
      screen.getByRole('img', { name: 'Tidak baik 1, Kurang baik 2, Baik 20, Sangat baik 34' }),
    ).toBeTruthy();
  });

  test('is marked as a sample where its title does not say so', async () => {
    const title = { id: 'Perahu Baca', en: 'The Reading Boat' };
    await open(ok(aRanking({ innovations: [anInnovation({ title })] })));
    expect(screen.getByRole('rowheader', { name: /Perahu Baca/ }).textContent).toContain('contoh');
  });

  test('speaks English when asked to', async () => {
    await open(ok(aRanking()));
    act(() => chooseLanguage('en'));
    expect(screen.getByRole('row', { name: /Rutong Sago/ }).textContent).toContain('rank 1–3');
  });
});

describe('what is outside the ranking', () => {
  test('ballots set aside are named with their reasons, and reasons without ballots are not', async () => {
    await open(ok(aRanking()));
    expect(screen.getByText('3 diganti dalam kunjungan yang sama')).toBeTruthy();
    expect(screen.queryByText(/tidak sah/)).toBeNull();
  });

  test('ballots waiting on kiosks are told, and which kiosk was heard when', async () => {
    await open(ok(aRanking()));
    expect(screen.getByText('14 suara menunggu di 2 kios')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Loket 4/ }).textContent).toContain('2 jam lalu');
    expect(screen.getByRole('row', { name: /Loket 4/ }).textContent).toContain('Hilang kontak');
  });

  test('innovations without ballots are hidden until asked for, and never have a figure', async () => {
    await open(ok(aRanking({ innovations: [anInnovation(), anUnratedInnovation()] })));
    expect(screen.getByText('1 dari 2 inovasi')).toBeTruthy();

    fireEvent.click(screen.getByLabelText('Tampilkan yang belum dinilai (1)'));
    expect(screen.getByText('Belum dinilai')).toBeTruthy();
    expect(location.search).toBe('?belum-dinilai=1');
  });
});

describe('the search', () => {
  test('finds title, unit and kecamatan, and offers a way out when it finds nothing', async () => {
    const other = anInnovation({ id: 'b', title: { id: 'Perahu Baca', en: 'The Reading Boat' } });
    await open(ok(aRanking({ innovations: [anInnovation(), other] })));
    const field = screen.getByRole('searchbox');

    fireEvent.input(field, { target: { value: 'PERAHU' } });
    expect(rows().filter(row => row.textContent?.includes('Leitimur'))).toHaveLength(1);
    fireEvent.input(field, { target: { value: 'leitimur rutong' } });
    expect(rows().filter(row => row.textContent?.includes('Leitimur'))).toHaveLength(2);
    fireEvent.input(field, { target: { value: 'zzz' } });
    expect(screen.getByText('Tidak ada yang cocok dengan “zzz”')).toBeTruthy();

    fireEvent.click(screen.getByText('Hapus pencarian'));
    expect(rows().filter(row => row.textContent?.includes('Leitimur'))).toHaveLength(2);
  });
});

describe('an empty ranking', () => {
  test('without innovations says what comes first', async () => {
    await open(ok(aRanking({ innovations: [] })));
    expect(screen.getByText('Belum ada inovasi')).toBeTruthy();
  });

  test('without ballots says so, and shows who takes part on request', async () => {
    await open(ok(aRanking({ innovations: [anUnratedInnovation()] })));
    expect(screen.getByText('Belum ada suara')).toBeTruthy();
    fireEvent.click(screen.getByText('Lihat 1 inovasi yang ikut'));
    expect(screen.getByText('Belum dinilai')).toBeTruthy();
  });

  test('without a catalogue is no failure', async () => {
    await open(refused(404, 'not-found'));
    expect(screen.getByText('Katalog belum diterbitkan')).toBeTruthy();
    expect(screen.queryByText('Terputus')).toBeNull();
  });
});

describe('the mode of the competition', () => {
  test('test mode is written across the page', async () => {
    const competition = { ...aRanking().competition, mode: 'test' as const };
    await open(ok(aRanking({ competition })));
    expect(screen.getByText('UJI COBA – suara di halaman ini tidak dihitung')).toBeTruthy();
    expect(screen.queryByText('RESMI')).toBeNull();
  });

  test('an official ranking that is not final is marked provisional', async () => {
    await open(ok(aRanking()));
    expect(screen.getByText('RESMI')).toBeTruthy();
    expect(screen.getByText('SEMENTARA')).toBeTruthy();
    expect(screen.queryByText(/UJI COBA/)).toBeNull();
  });
});

describe('a lost connection', () => {
  test('keeps the last figures and says from when they are', async () => {
    await open(ok(aRanking()), { kind: 'unreachable' });
    await timePasses(6_000);

    expect(screen.getByText('Sambungan terputus sejak 10.32 WIT, angka terakhir tetap tampil.')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Sagu Rutong/ })).toBeTruthy();
  });

  test('before the first figures offers to try again', async () => {
    await open({ kind: 'unreachable' }, ok(aRanking()));
    expect(screen.getByText('Peringkat belum dapat dibuka')).toBeTruthy();
    fireEvent.click(screen.getByText('Coba sekarang'));
    await timePasses(0);
    expect(screen.getByRole('row', { name: /Sagu Rutong/ })).toBeTruthy();
  });

  test('a session that ended leads to the sign-in page', async () => {
    await open(refused(401, 'not-signed-in'));
    expect(session.value).toEqual({ kind: 'signed-out', because: 'ended' });
  });
});

describe('pausing', () => {
  test('the button pauses and resumes, and says which', async () => {
    await open(ok(aRanking()));
    fireEvent.click(screen.getByText('Jeda pembaruan'));
    expect(screen.getByText('Dijeda')).toBeTruthy();
    fireEvent.click(screen.getByText('Lanjutkan pembaruan'));
    expect(screen.getByText('Langsung')).toBeTruthy();
  });
});

describe('for a screen reader', () => {
  test('news is spoken at most once a minute, and then only the newest', async () => {
    const counted = (n: number) => ok(aRanking({ ballots: { received: n, counted: n, set_aside: {} } }));
    await open(counted(1), counted(2), counted(3));
    await timePasses(100);
    expect(screen.getByRole('status').textContent).toContain('1 suara dihitung');

    await timePasses(50_000);
    expect(screen.getByRole('status').textContent).toContain('1 suara dihitung');
    await timePasses(10_000);
    expect(screen.getByRole('status').textContent).toContain('3 suara dihitung');
  });
});
