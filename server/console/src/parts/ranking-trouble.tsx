import { moment } from '../format';
import { sheetsPath } from '../paths';
import type { FeedState, Trouble } from '../ranking/feed';
import { follow } from '../router';
import { text } from '../texts';
import { Icon } from './icon';
import { Empty, Notice } from './notice';

interface Retry {
  onRetry: () => void;
}

/** The server fell silent while figures are on the page: they stay, and it says from when they are. */
export function LostNotice({ state, onRetry }: { state: FeedState } & Retry) {
  if (state.paused || state.trouble === null || state.lastContact === null) return null;
  return (
    <Notice action={<RetryButton onRetry={onRetry} />}>
      <strong>{text('live.lost', { time: moment(state.lastContact) })}</strong> {text('live.lost_more')}
    </Notice>
  );
}

/** There is nothing to show yet, and why. */
export function FirstTrouble({ trouble, onRetry }: { trouble: Trouble } & Retry) {
  if (trouble === 'not-ready') {
    return <Empty title={text('empty.not_ready')} why={text('empty.not_ready_why')} />;
  }
  if (trouble === 'sheets-first') {
    return (
      <Empty
        title={text('sheets_first.title')}
        why={text('sheets_first.why')}
        action={
          <a class="button" href={sheetsPath} onClick={follow}>
            {text('sheets_first.action')}
          </a>
        }
      />
    );
  }
  return (
    <Empty
      title={text('failure.title')}
      why={text(`failure.${trouble}`)}
      action={<RetryButton onRetry={onRetry} />}
    />
  );
}

function RetryButton({ onRetry }: Retry) {
  return (
    <button type="button" class="button" onClick={onRetry}>
      <Icon shape="retry" />
      {text('live.retry')}
    </button>
  );
}
