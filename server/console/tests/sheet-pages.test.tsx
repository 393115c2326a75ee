import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Role } from '../src/api';
import * as api from '../src/api';
import { App } from '../src/app';
import { navigate, path } from '../src/router';
import { session } from '../src/session';
import * as sheetsApi from '../src/sheets/api';
import { chooseLanguage } from '../src/texts';
import { aListedSheet, aRanking, aSheet, ok, refused, saved } from './samples';
import { timePasses } from './time';

function signIn(role: Role) {
  session.value = { kind: 'signed-in', session: { user: { name: 'juri', role }, csrf_token: 'token' } };
}

async function open(address: string) {
  navigate(address, 'replace');
  render(<App />);
  await timePasses(0);
}

function serveSheet(...answers: Answer<sheetsApi.Sheet>[]) {
  const last = answers.at(-1) ?? ok(aSheet());
  return vi.spyOn(sheetsApi, 'mySheet').mockImplementation(async () => answers.shift() ?? last);
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: new Date('2026-11-24T01:32:00Z') });
  localStorage.clear();
  signIn('judge');
  vi.spyOn(sheetsApi, 'giveMark').mockResolvedValue(ok(saved()));
  vi.spyOn(api, 'ranking').mockResolvedValue(ok(aRanking()));
});

describe('the list of my sheets', () => {
  const serve = (sheets: sheetsApi.ListedSheet[]) =>
    vi
      .spyOn(sheetsApi, 'mySheets')
      .mockResolvedValue(ok({ competition: aSheet().competition, criteria: 2, sheets }));

  test('says how many are done and shows what is left first', async () => {
    const done = aListedSheet({ state: 'submitted', marked: 2, saved_at: '2026-11-24T01:10:00Z' });
    serve([{ ...done, innovation: { ...done.innovation, id: 'b' } }, aListedSheet({ marked: 1 })]);
    serveSheet();
    await open('/nilai');

    expect(screen.getByText('1 dari 2 selesai')).toBeTruthy();
    const groups = screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent);
    expect(groups).toEqual(['Belum selesai (1)', 'Selesai (1)']);
    fireEvent.click(screen.getAllByRole('link', { name: /Bus Laut/ })[0] as HTMLElement);
    expect(path.value).toBe('/nilai/kapal');
  });

  test('without sheets says where they come from', async () => {
    serve([]);
    await open('/nilai');
    expect(screen.getByText('Belum ada lembar nilai untuk Anda')).toBeTruthy();
  });

  test('that cannot be opened offers to try again', async () => {
    const ask = vi.spyOn(sheetsApi, 'mySheets').mockResolvedValue({ kind: 'unreachable' });
    await open('/nilai');
    fireEvent.click(screen.getByText('Coba sekarang'));
    await timePasses(0);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('is for judges: a secretary has no such page', async () => {
    signIn('secretary');
    await open('/nilai');
    expect(screen.getByRole('heading', { name: 'Halaman tidak ditemukan', level: 1 })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Lembar nilai' })).toBeNull();
  });
});

describe('a sheet', () => {
  const criterion = () => screen.getByRole('region', { name: 'Kebaruan' });
  const field = () => within(criterion()).getByLabelText('Nilai 0–100') as HTMLInputElement;

  test('takes a mark by its anchor and says when it is saved', async () => {
    serveSheet();
    await open('/nilai/kapal');
    fireEvent.click(within(criterion()).getByRole('button', { name: /Baru di Maluku/ }));
    expect(field().value).toBe('75');
    expect(screen.getByRole('status').textContent).toBe('Menyimpan…');

    await timePasses(1_000);
    expect(sheetsApi.giveMark).toHaveBeenCalledWith('kapal', 'novelty', 75);
    expect(screen.getByRole('status').textContent).toBe('tersimpan 10.32 WIT');
  });

  test('complains about what is no mark, keeps it in the field and does not send it', async () => {
    serveSheet();
    await open('/nilai/kapal');
    fireEvent.input(field(), { target: { value: '101' } });
    await timePasses(1_000);

    expect(field().value).toBe('101');
    expect(within(criterion()).getByRole('alert').textContent).toContain('angka bulat dari 0 sampai 100');
    expect(sheetsApi.giveMark).not.toHaveBeenCalled();
  });

  test('that cannot be saved says so where one types, and that nothing is lost', async () => {
    vi.spyOn(sheetsApi, 'giveMark').mockResolvedValue({ kind: 'unreachable' });
    serveSheet();
    await open('/nilai/kapal');
    fireEvent.input(field(), { target: { value: '80' } });
    await timePasses(1_000);
    expect(screen.getByText(/aman di peramban ini/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Belum tersimpan.');
  });

  test('is submitted only complete, after a question, and is then closed', async () => {
    const submit = vi.spyOn(sheetsApi, 'submitSheet').mockResolvedValue(ok(saved({ state: 'submitted' })));
    const closed = aSheet({
      state: 'submitted',
      marks: { novelty: 75, benefit: 50 },
      history: [{ kind: 'submitted', reason: '', author: 'juri', at: '2026-11-24T01:32:00Z' }],
    });
    serveSheet(ok(aSheet({ marks: { novelty: 75 } })), ok(closed));
    await open('/nilai/kapal');
    const button = screen.getByRole('button', { name: 'Kirim lembar…' }) as HTMLButtonElement;
    expect(button.disabled).toBe(true);

    const other = screen.getByRole('region', { name: 'Manfaat' });
    fireEvent.input(within(other).getByLabelText('Nilai 0–100'), { target: { value: '50' } });
    fireEvent.click(button);
    expect(submit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Ya, kirim'));
    await timePasses(1_000);

    expect(sheetsApi.giveMark).toHaveBeenCalledBefore(submit);
    expect(screen.getByText(/minta sekretaris panel membukanya kembali/)).toBeTruthy();
    expect(field().readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Kirim lembar…' })).toBeNull();
  });

  test('that came back says who reopened it and why', async () => {
    const history = [
      { kind: 'submitted', reason: '', author: 'juri', at: '2026-11-24T01:10:00Z' },
      { kind: 'reopened', reason: 'salah ketik', author: 'ketua', at: '2026-11-24T01:20:00Z' },
    ] as const;
    serveSheet(ok(aSheet({ times_reopened: 1, history })));
    await open('/nilai/kapal');
    expect(screen.getByText('Dibuka kembali 10.20 WIT oleh ketua: salah ketik')).toBeTruthy();
    expect(screen.getByText('10.10 WIT: dikirim oleh juri')).toBeTruthy();
  });

  test('is given up with a reason, which is asked for', async () => {
    const recuse = vi.spyOn(sheetsApi, 'recuse').mockResolvedValue(ok(saved({ state: 'recused' })));
    serveSheet();
    await open('/nilai/kapal');
    fireEvent.click(screen.getByText('Mundur dari inovasi ini…'));
    fireEvent.click(screen.getByText('Ya, mundur'));
    expect(screen.getByText('Tulis alasannya dulu.')).toBeTruthy();

    fireEvent.input(screen.getByLabelText(/Alasan/), { target: { value: ' kerabat\nsaya ' } });
    fireEvent.click(screen.getByText('Ya, mundur'));
    await timePasses(0);
    expect(recuse).toHaveBeenCalledWith('kapal', 'kerabat saya');
  });

  test('of an own unit can only be given up', async () => {
    serveSheet(ok(aSheet({ blocked: true })));
    await open('/nilai/kapal');
    expect(screen.getByText(/tidak boleh menilainya/)).toBeTruthy();
    expect(screen.queryByLabelText('Nilai 0–100')).toBeNull();
    expect(screen.getByText('Mundur dari inovasi ini…')).toBeTruthy();
  });

  test('that is not there says so', async () => {
    serveSheet(refused(404, 'not-found'));
    await open('/nilai/lain');
    expect(screen.getByText('Tidak ada lembar di sini')).toBeTruthy();
  });

  test('speaks English when asked to', async () => {
    serveSheet();
    await open('/nilai/kapal');
    act(() => chooseLanguage('en'));
    expect(screen.getByRole('region', { name: 'Novelty' })).toBeTruthy();
    expect(document.title).toBe('Score sheet – Baileo');
  });
});

describe('the panel', () => {
  const serve = () =>
    vi.spyOn(sheetsApi, 'panelProgress').mockResolvedValue(
      ok({
        competition: aSheet().competition,
        criteria: aSheet().criteria,
        judges: [{ name: 'ani', sheets: [aListedSheet({ state: 'submitted', marked: 2 })] }],
      }),
    );

  test('the secretary gives a sheet back with a reason', async () => {
    const reopen = vi.spyOn(sheetsApi, 'reopenSheet').mockResolvedValue(ok(saved()));
    serve();
    signIn('secretary');
    await open('/panel');
    fireEvent.click(screen.getByText('Buka kembali…'));
    fireEvent.input(screen.getByLabelText(/Alasan/), { target: { value: 'salah ketik' } });
    fireEvent.click(screen.getByText('Ya, buka kembali'));
    await timePasses(0);
    expect(reopen).toHaveBeenCalledWith('ani', 'kapal', 'salah ketik');
  });

  test('an auditor looks and changes nothing', async () => {
    serve();
    signIn('auditor');
    await open('/panel');
    expect(screen.getByText('ani')).toBeTruthy();
    expect(screen.queryByText('Buka kembali…')).toBeNull();
  });
});

test('a judge with open sheets is led to them in place of the ranking', async () => {
  vi.spyOn(api, 'ranking').mockResolvedValue({
    kind: 'problem',
    status: 403,
    slug: 'forbidden',
    retryAfterSeconds: 0,
    more: { openSheets: 2 },
  });
  vi.spyOn(sheetsApi, 'mySheets').mockResolvedValue({ kind: 'unreachable' });
  await open('/peringkat');
  expect(screen.getByText('Nilai dulu, baru lihat')).toBeTruthy();
  fireEvent.click(screen.getByText('Buka lembar nilai saya'));
  expect(path.value).toBe('/nilai');
});
