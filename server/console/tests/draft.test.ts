import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../src/api';
import * as sheetsApi from '../src/sheets/api';
import { Draft } from '../src/sheets/draft';
import { aSheet, ok, refused, saved } from './samples';
import { timePasses } from './time';

let signedOut = 0;

function aDraft(sheet = aSheet()) {
  return new Draft(sheet, 'juri', () => {
    signedOut += 1;
  });
}

function serve(...answers: Answer<sheetsApi.Saved>[]) {
  const last = answers.at(-1) ?? ok(saved());
  return vi.spyOn(sheetsApi, 'giveMark').mockImplementation(async () => answers.shift() ?? last);
}

const novelty = (mark: number | null) => ({ kind: 'mark', criterion: 'novelty', mark }) as const;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T01:32:00Z') });
  vi.restoreAllMocks();
  localStorage.clear();
  signedOut = 0;
});

afterEach(() => localStorage.clear());

test('what is typed shows at once and is saved after a short pause, only as it was last', async () => {
  const giveMark = serve();
  const draft = aDraft();
  draft.type(novelty(7));
  draft.type(novelty(75));
  expect(draft.state.value.marks).toEqual({ novelty: 75 });
  expect(draft.state.value.waiting).toBe(true);

  await timePasses(1_000);
  expect(giveMark.mock.calls).toEqual([['kapal', 'novelty', 75]]);
  expect(draft.state.value).toMatchObject({ waiting: false, trouble: null, marked: 1 });
  expect(localStorage.length).toBe(0);
});

test('a lost connection loses nothing: it stays in the browser, is told, and is sent again', async () => {
  const giveMark = serve({ kind: 'unreachable' }, { kind: 'unreachable' }, ok(saved()));
  const draft = aDraft();
  draft.type(novelty(75));
  await timePasses(1_000);
  expect(draft.state.value).toMatchObject({ waiting: true, trouble: 'unreachable' });
  expect(localStorage.length).toBe(1);

  await timePasses(10_000);
  expect(giveMark).toHaveBeenCalledTimes(3);
  expect(draft.state.value).toMatchObject({ waiting: false, trouble: null });
});

test('what a closed tab left behind is there when the sheet is opened again, and is sent', async () => {
  serve({ kind: 'unreachable' });
  const before = aDraft();
  before.type(novelty(75));
  before.type({ kind: 'note', criterion: 'novelty', note: 'baru' });
  before.stop();

  const giveMark = serve();
  const writeNote = vi.spyOn(sheetsApi, 'writeNote').mockResolvedValue(ok(saved()));
  const after = aDraft();
  expect(after.state.value).toMatchObject({ marks: { novelty: 75 }, notes: { novelty: 'baru' } });
  await timePasses(1_000);
  expect(giveMark).toHaveBeenCalledOnce();
  expect(writeNote).toHaveBeenCalledOnce();
});

test('what one judge left behind is not shown to another', () => {
  aDraft().type(novelty(75));
  expect(new Draft(aSheet(), 'juri-lain', () => {}).state.value.marks).toEqual({});
});

test('a session that ended keeps what was typed for the next one', async () => {
  serve(refused(401, 'not-signed-in'));
  aDraft().type(novelty(75));
  await timePasses(1_000);
  expect(signedOut).toBe(1);
  expect(localStorage.length).toBe(1);
});

test('a sheet that takes no changes any more says so and is not asked again', async () => {
  const giveMark = serve(refused(409, 'conflict'));
  const draft = aDraft();
  draft.type(novelty(75));
  await timePasses(60_000);
  expect(giveMark).toHaveBeenCalledOnce();
  expect(draft.state.value.trouble).toBe('refused');
});

test('a mark that is emptied is taken back', async () => {
  const giveMark = serve();
  const draft = aDraft(aSheet({ marks: { novelty: 50 } }));
  draft.type(novelty(null));
  await timePasses(1_000);
  expect(giveMark).toHaveBeenCalledWith('kapal', 'novelty', null);
  expect(draft.state.value.marks).toEqual({});
});
