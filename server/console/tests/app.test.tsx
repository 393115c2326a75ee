import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import * as api from '../src/api';
import { App } from '../src/app';
import { navigate, path } from '../src/router';
import { restoreSession, session } from '../src/session';
import { aRanking, ok, refused } from './samples';
import { timePasses } from './time';

const judge: api.Session = { user: { name: 'Juri contoh', role: 'judge' }, csrf_token: 'token' };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(api, 'ranking').mockResolvedValue(ok(aRanking()));
  session.value = { kind: 'signed-out', because: 'never-in' };
  navigate('/masuk', 'replace');
});

function fill(name: string, password: string) {
  fireEvent.input(screen.getByLabelText('Nama pengguna'), { target: { value: name } });
  fireEvent.input(screen.getByLabelText('Kata sandi'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Masuk' }));
}

test('signing in leads to the ranking', async () => {
  const signIn = vi.spyOn(api, 'signIn').mockResolvedValue(ok(judge));
  render(<App />);
  fill(' Juri contoh ', 'rahasia');

  await screen.findByRole('heading', { name: 'Peringkat inovasi' });
  expect(signIn).toHaveBeenCalledWith('Juri contoh', 'rahasia');
  await waitFor(() => expect(path.value).toBe('/peringkat'));
  expect(document.title).toBe('Peringkat – Baileo');
});

test.each([
  [refused<api.Session>(401, 'wrong-credentials'), /belum cocok/],
  [refused<api.Session>(429, 'slow-down', 30), /Tunggu 30 detik/],
  [refused<api.Session>(503), /belum dapat memeriksa/],
  [{ kind: 'unreachable' } as const, /belum dapat dihubungi/],
])('a failed attempt says what to do (%#)', async (answer, sentence) => {
  vi.spyOn(api, 'signIn').mockResolvedValue(answer);
  render(<App />);
  fill('Juri contoh', 'salah');
  expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy();
});

test('an empty field is asked for before the server is', async () => {
  const signIn = vi.spyOn(api, 'signIn');
  render(<App />);
  fill('', 'rahasia');
  expect(await screen.findByText('Isi nama pengguna.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Nama pengguna'));
  expect(signIn).not.toHaveBeenCalled();
});

test('a page that needs a session shows the sign-in page in its place, and itself afterwards', async () => {
  vi.spyOn(api, 'signIn').mockResolvedValue(ok(judge));
  navigate('/peringkat', 'replace');
  session.value = { kind: 'signed-out', because: 'ended' };
  render(<App />);
  expect(screen.getByText('Sesi Anda sudah berakhir. Silakan masuk lagi.')).toBeTruthy();

  fill('Juri contoh', 'rahasia');
  await screen.findByRole('heading', { name: 'Peringkat inovasi' });
  expect(path.value).toBe('/peringkat');
});

test('signing out proves itself with the token and leads back to the sign-in page', async () => {
  const signOut = vi.spyOn(api, 'signOut').mockResolvedValue(ok(null));
  session.value = { kind: 'signed-in', session: judge };
  render(<App />);
  fireEvent.click(screen.getByText('Keluar'));

  expect(await screen.findByText('Anda sudah keluar.')).toBeTruthy();
  expect(signOut).toHaveBeenCalledWith('token');
});

test('a session stays open, and the page says so, if the server cannot be told', async () => {
  vi.spyOn(api, 'signOut').mockResolvedValue({ kind: 'unreachable' });
  session.value = { kind: 'signed-in', session: judge };
  render(<App />);
  fireEvent.click(screen.getByText('Keluar'));

  expect(await screen.findByText(/Belum berhasil keluar/)).toBeTruthy();
  expect(session.value.kind).toBe('signed-in');
});

test('an unknown address says so and leads to the ranking', async () => {
  session.value = { kind: 'signed-in', session: judge };
  navigate('/tidak-ada', 'replace');
  render(<App />);
  fireEvent.click(screen.getByRole('link', { name: 'Buka peringkat' }));
  expect(await screen.findByRole('heading', { name: 'Peringkat inovasi' })).toBeTruthy();
});

test('a display that starts before the server does waits for it', async () => {
  vi.useFakeTimers();
  vi.spyOn(api, 'currentSession').mockResolvedValueOnce({ kind: 'unreachable' }).mockResolvedValue(ok(judge));
  session.value = { kind: 'unknown', unreachable: false };
  render(<App />);
  await act(() => restoreSession());
  expect(screen.getByText('Peringkat belum dapat dibuka')).toBeTruthy();

  await timePasses(5_000);
  expect(screen.getByRole('heading', { name: 'Peringkat inovasi' })).toBeTruthy();
});
