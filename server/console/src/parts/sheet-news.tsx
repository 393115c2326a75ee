import { moment } from '../format';
import type { Sheet, Turn } from '../sheets/api';
import type { Draft } from '../sheets/draft';
import { text } from '../texts';
import { Icon } from './icon';
import { Notice } from './notice';

interface SheetNewsProps {
  sheet: Sheet;
  draft: Draft;
  onReload: () => void;
}

/** What a judge has to know before reading on: the sheet is closed, came back, or could not be saved. */
export function SheetNews({ sheet, draft, onReload }: SheetNewsProps) {
  const { trouble } = draft.state.value;
  const last = sheet.history.at(-1);
  return (
    <>
      {trouble && (
        <Notice action={<TroubleAction refused={trouble === 'refused'} draft={draft} onReload={onReload} />}>
          <strong>{text('save.not_saved')}</strong> {text(`save.${trouble}`)}
        </Notice>
      )}
      {sheet.blocked && sheet.state === 'draft' && <Notice>{text('sheet.blocked')}</Notice>}
      {last && <p class={`sheet-news sheet-news--${last.kind}`}>{newsOf(last)}</p>}
      {sheet.history.length > 1 && <SheetHistory turns={sheet.history} />}
    </>
  );
}

function TroubleAction(props: { refused: boolean; draft: Draft; onReload: () => void }) {
  return (
    <button
      type="button"
      class="button"
      onClick={props.refused ? props.onReload : () => void props.draft.flush()}
    >
      <Icon shape="retry" />
      {text(props.refused ? 'save.reload' : 'live.retry')}
    </button>
  );
}

function newsOf(turn: Turn): string {
  return text(`news.${turn.kind}`, valuesOf(turn));
}

function valuesOf({ at, author, reason }: Turn): Record<string, string> {
  return { time: moment(new Date(at)), author, reason };
}

function SheetHistory({ turns }: { turns: readonly Turn[] }) {
  return (
    <details class="fold sheet-history">
      <summary>
        <Icon shape="down" />
        <span class="fold-title">{text('sheet.history')}</span>
      </summary>
      <ol>
        {turns.map(turn => (
          <li key={turn.at + turn.kind}>{text(`history.${turn.kind}`, valuesOf(turn))}</li>
        ))}
      </ol>
    </details>
  );
}
