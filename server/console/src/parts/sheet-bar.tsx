import { figure, moment } from '../format';
import { sheetPath } from '../paths';
import { follow } from '../router';
import type { Sheet } from '../sheets/api';
import type { Draft, DraftState } from '../sheets/draft';
import { text } from '../texts';

interface SheetBarProps {
  sheet: Sheet;
  draft: Draft;
  open: boolean;
  onSubmit: () => void;
}

/** Always in view: how far the sheet is, whether all is saved, and what comes next. */
export function SheetBar({ sheet, draft, open, onSubmit }: SheetBarProps) {
  const state = draft.state.value;
  const complete = Object.keys(state.marks).length === sheet.criteria.length;
  return (
    <div class="sheet-bar">
      <div class="sheet-bar-text">
        {sheet.state !== 'recused' && !sheet.blocked && <HowFar sheet={sheet} state={state} />}
        {open && (
          <p class={`save-state save-state--${stateOf(state)}`} role="status">
            {saveSentence(state)}
          </p>
        )}
      </div>
      <div class="sheet-bar-buttons">
        {sheet.next && (
          <a class="button" href={sheetPath(sheet.next)} onClick={follow}>
            {text(open ? 'sheet.skip' : 'sheet.next')}
          </a>
        )}
        {open && (
          <button type="button" class="button button--primary" disabled={!complete} onClick={onSubmit}>
            {text('submit.offer')}
          </button>
        )}
      </div>
      {open && !complete && <p class="sheet-bar-hint">{text('submit.incomplete')}</p>}
    </div>
  );
}

function HowFar({ sheet, state }: { sheet: Sheet; state: DraftState }) {
  return (
    <p>
      <strong>{text('sheets.marked', { marked: state.marked, all: sheet.criteria.length })}</strong>
      {state.total !== null && <span> · {text('sheet.total', { total: figure(state.total) })}</span>}
    </p>
  );
}

function stateOf(state: DraftState): 'trouble' | 'saving' | 'saved' | 'nothing' {
  if (state.trouble) return 'trouble';
  if (state.waiting) return 'saving';
  return state.savedAt ? 'saved' : 'nothing';
}

function saveSentence(state: DraftState): string {
  const now = stateOf(state);
  if (now === 'saved' && state.savedAt) return text('sheet.saved', { time: moment(state.savedAt) });
  if (now === 'trouble') return text('save.not_saved');
  return text(now === 'saving' ? 'save.saving' : 'save.nothing');
}
