import type { SheetProgress } from '../sheets/api';
import { type TextKey, text } from '../texts';

export type SheetPhase = 'blocked' | 'recused' | 'submitted' | 'reopened' | 'begun' | 'untouched';

/** What a reader would say of a sheet. */
export function phaseOf(sheet: SheetProgress & { blocked?: boolean }): SheetPhase {
  if (sheet.state !== 'draft') return sheet.state;
  if (sheet.blocked) return 'blocked';
  if (sheet.times_reopened > 0) return 'reopened';
  return sheet.saved_at === null ? 'untouched' : 'begun';
}

// Each phase has its own shape, so that nothing depends on colour alone.
const shapes: Record<SheetPhase, string> = {
  untouched: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  begun: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 0v12',
  reopened: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  submitted: 'M2.5 8.5 6 12l7.5-8',
  recused: 'M3 8h10',
  blocked: 'M3.8 3.8l8.4 8.4M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
};

export function SheetStateTag({ sheet }: { sheet: SheetProgress & { blocked?: boolean } }) {
  const phase = phaseOf(sheet);
  const key: TextKey = `sheet_state.${phase}`;
  return (
    <span class={`sheet-state sheet-state--${phase}`}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[phase]} />
      </svg>
      {text(key)}
    </span>
  );
}
