import type { Ranking } from '../api';
import { text } from '../texts';

/** Which mode the competition is in, and that its result is not final. */
export function Badges({ competition }: { competition: Ranking['competition'] }) {
  const isTest = competition.mode === 'test';
  return (
    <ul class="badges">
      <li class={isTest ? 'badge badge--test' : 'badge'}>{text(isTest ? 'mode.test' : 'mode.official')}</li>
      {competition.state === 'provisional' && (
        <li class="badge badge--provisional">{text('state.provisional')}</li>
      )}
    </ul>
  );
}

/** The strip that no one can overlook while ballots do not count. */
export function TestBanner() {
  return (
    <aside class="test-banner" aria-label={text('mode.test')}>
      <strong>{text('mode.test_banner')}</strong>
    </aside>
  );
}
