import type { LoadTrouble } from '../sheets/load';
import { text } from '../texts';
import { Icon } from './icon';
import { Empty } from './notice';

/** Why a page has nothing to show, and the way to try again. */
export function PageTrouble({ trouble, onRetry }: { trouble: LoadTrouble; onRetry: () => void }) {
  return (
    <Empty
      title={text(trouble === 'missing' ? 'trouble.missing_title' : 'trouble.title')}
      why={text(`trouble.${trouble}`)}
      action={
        <button type="button" class="button" onClick={onRetry}>
          <Icon shape="retry" />
          {text('live.retry')}
        </button>
      }
    />
  );
}
