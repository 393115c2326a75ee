import { expect, test, vi } from 'vitest';
import * as api from '../src/api';

function answerWith(response: Response | Error) {
  const fetch = vi.fn(async (_address: string, _request?: RequestInit) => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('the ranking is asked for with the version that is already here', async () => {
  const fetch = answerWith(new Response(null, { status: 304 }));

  expect(await api.ranking('"7"')).toEqual({ kind: 'unchanged' });
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/v1/ranking');
  expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ 'If-None-Match': '"7"' });
});

test('an answer carries its version', async () => {
  answerWith(Response.json({ any: 'ranking' }, { headers: { ETag: '"8"' } }));
  expect(await api.ranking(null)).toEqual({ kind: 'ok', value: { any: 'ranking' }, etag: '"8"' });
});

test('a problem is known by the last word of its type', async () => {
  const body = JSON.stringify({ type: 'https://example.org/problems/slow-down', status: 429 });
  answerWith(new Response(body, { status: 429, headers: { 'Retry-After': '30' } }));

  expect(await api.signIn('juri', 'rahasia')).toEqual({
    kind: 'problem',
    status: 429,
    slug: 'slow-down',
    retryAfterSeconds: 30,
  });
});

test('a proxy that answers with a page of its own is still understood by its status', async () => {
  answerWith(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
  expect(await api.currentSession()).toMatchObject({ kind: 'problem', status: 502, slug: '' });
});

test('a dead line and an answer that is no JSON count as unreachable', async () => {
  answerWith(new TypeError('network'));
  expect(await api.currentSession()).toEqual({ kind: 'unreachable' });
  answerWith(new Response('<html>', { status: 200 }));
  expect(await api.currentSession()).toEqual({ kind: 'unreachable' });
});

test('signing out proves that the page asked for it', async () => {
  const fetch = answerWith(new Response(null, { status: 204 }));

  expect(await api.signOut('token')).toMatchObject({ kind: 'ok' });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'DELETE', headers: { 'X-CSRF-Token': 'token' } });
});
