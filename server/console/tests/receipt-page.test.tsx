import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import * as api from '../src/api';
import { App } from '../src/app';
import { type Receipt, receiptIn } from '../src/receipt';
import { navigate } from '../src/router';
import { session } from '../src/session';
import { ok, refused } from './samples';

const commitment = 'd5b820ef5209783ff283ee1b26c48589404f66fdaa3f6531afda75cb0c2da676';
const counted: Receipt = {
  commitment,
  verdict: 'counted',
  log: {
    position: 11,
    size: 40,
    proof: ['CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='],
    checkpoint: 'note',
  },
};

beforeEach(() => {
  vi.restoreAllMocks();
  session.value = { kind: 'signed-out', because: 'never-in' };
});

function open(answer: api.Answer<Receipt>, hash = `#${commitment}`) {
  const asked = vi.spyOn(api, 'receipt').mockResolvedValue(answer);
  navigate(`/r${hash}`, 'replace');
  render(<App />);
  return asked;
}

test('a receipt is checked without signing in', async () => {
  const asked = open(ok(counted));
  expect(await screen.findByText('Suara ini dihitung.')).toBeTruthy();
  expect(screen.getByText(/Nomor 12 dari 40/)).toBeTruthy();
  expect(asked).toHaveBeenCalledWith(commitment);
  expect(document.title).toBe('Periksa tanda terima – Baileo');
});

test.each([
  ['changed-in-visit', /diganti/],
  ['quarantined', /disisihkan oleh keputusan/],
  ['something-new', /disisihkan/],
])('a ballot that is set aside says why: %s', async (verdict, sentence) => {
  open(ok({ ...counted, verdict, log: null }));
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByText(/belum tercatat/)).toBeTruthy();
});

test('a receipt that nobody gave is told apart from a server that is away', async () => {
  open(refused<Receipt>(404, 'not-found'));
  expect(await screen.findByText(/tidak ditemukan/)).toBeTruthy();
});

test('the page always says what a receipt does not prove', async () => {
  open({ kind: 'unreachable' });
  expect(await screen.findByText(/belum dapat dihubungi/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Yang tidak dibuktikan' })).toBeTruthy();
});

test('an address without a receipt asks for one and asks nobody else', () => {
  const asked = open(ok(counted), '');
  expect(screen.getByText(/Pindai kode QR/)).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
});

test('a receipt is 64 hexadecimal digits', () => {
  expect(receiptIn(`#${commitment.toUpperCase()}`)).toBe(commitment);
  expect(receiptIn('#KTB7-QM4X-2H')).toBeNull();
  expect(receiptIn('')).toBeNull();
});
