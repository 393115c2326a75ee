import type { PanelProgress, SheetProgress } from '../sheets/api';
import { language, text } from '../texts';
import { Icon } from './icon';
import { SheetStateTag } from './sheet-state';

interface JudgeSheetsProps {
  judge: PanelProgress['judges'][number];
  criteria: number;
  /** Offers to give a closed sheet back; null for those who may not. */
  onReopen: ((sheet: SheetProgress) => void) | null;
}

export function JudgeSheets({ judge, criteria, onReopen }: JudgeSheetsProps) {
  const all = judge.sheets.length;
  const done = judge.sheets.filter(sheet => sheet.state !== 'draft').length;
  return (
    <details class="card fold judge">
      <summary>
        <Icon shape="down" />
        <span class="fold-title">{judge.name}</span>
        <span class="fold-note">{text('sheets.progress', { done, all })}</span>
        <progress aria-label={text('sheets.progress', { done, all })} max={Math.max(1, all)} value={done} />
      </summary>
      <ul class="judge-sheets">
        {judge.sheets.map(sheet => (
          <li key={sheet.innovation.id}>
            <p>
              <strong>{sheet.innovation.title[language.value]}</strong>
              <SheetStateTag sheet={sheet} />
              {sheet.state !== 'recused' && (
                <span>{text('sheets.marked', { marked: sheet.marked, all: criteria })}</span>
              )}
              {sheet.reason !== '' && <span>{text('panel.reason', { reason: sheet.reason })}</span>}
            </p>
            {onReopen && sheet.state !== 'draft' && (
              <button type="button" class="button" onClick={() => onReopen(sheet)}>
                {text('reopen.offer')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
