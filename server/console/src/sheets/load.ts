import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../api';
import { sessionEnded } from '../session';

export type LoadTrouble = 'unreachable' | 'server' | 'forbidden' | 'missing';

export type Loaded<T> =
  | { kind: 'loading' }
  | { kind: 'here'; value: T }
  | { kind: 'trouble'; trouble: LoadTrouble };

/** Asks once when the page opens, and again on request; what is on the page stays until the answer comes. */
export function useLoaded<T>(ask: () => Promise<Answer<T>>): [Loaded<T>, reload: () => void] {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  const wanted = useRef(ask);
  const reload = useCallback(async () => {
    const answer = await ask();
    if (wanted.current !== ask) return;
    if (answer.kind === 'problem' && answer.status === 401) sessionEnded();
    else setState(stateOf(answer));
  }, [ask]);
  useEffect(() => {
    wanted.current = ask;
    setState({ kind: 'loading' });
    void reload();
  }, [ask, reload]);
  return [state, () => void reload()];
}

function stateOf<T>(answer: Answer<T>): Loaded<T> {
  if (answer.kind === 'ok') return { kind: 'here', value: answer.value };
  if (answer.kind !== 'problem') return { kind: 'trouble', trouble: 'unreachable' };
  if (answer.status === 403) return { kind: 'trouble', trouble: 'forbidden' };
  return { kind: 'trouble', trouble: answer.status === 404 ? 'missing' : 'server' };
}
