import { moment } from '../format';
import type { FeedState } from '../ranking/feed';
import { text } from '../texts';
import { Icon } from './icon';

interface LiveStatusProps {
  state: FeedState;
  onPause: () => void;
  onResume: () => void;
}

export function LiveStatus({ state, onPause, onResume }: LiveStatusProps) {
  const condition = state.paused ? 'paused' : isCutOff(state) ? 'disconnected' : 'running';
  return (
    <div class="live">
      <p class={`live-condition live-condition--${condition}`}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" />
        </svg>
        <strong>{text(`live.${condition}`)}</strong>
        {state.ranking && (
          <span>{text('live.as_of', { time: moment(new Date(state.ranking.updated_at)) })}</span>
        )}
      </p>
      <button type="button" class="button" onClick={state.paused ? onResume : onPause}>
        <Icon shape={state.paused ? 'resume' : 'pause'} />
        {text(state.paused ? 'live.resume' : 'live.pause')}
      </button>
    </div>
  );
}

/** An answer such as "no catalogue yet" is still an answer. */
function isCutOff({ trouble }: FeedState): boolean {
  return trouble === 'unreachable' || trouble === 'server';
}
