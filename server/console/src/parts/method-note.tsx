import type { Ranking } from '../api';
import { count, percent } from '../format';
import { text } from '../texts';
import { Icon } from './icon';

/** What the figures mean, for whoever has to stand by them. */
export function MethodNote({ method }: { method: Ranking['method'] }) {
  const interval = percent(method.interval);
  return (
    <details class="fold method">
      <summary>
        <Icon shape="down" />
        <span class="fold-title">{text('method.heading')}</span>
      </summary>
      <p>{text('method.index', { strength: count(method.prior_strength) })}</p>
      <p>{text('method.plain')}</p>
      <p>{text('method.interval', { interval })}</p>
      <p class="method-formula">{text('method.formula', { formula: method.formula })}</p>
    </details>
  );
}
