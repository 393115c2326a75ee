import { moment } from '../format';
import { sheetPath } from '../paths';
import { follow } from '../router';
import type { ListedSheet, Sheets } from '../sheets/api';
import { language, plural, text } from '../texts';
import { Icon } from './icon';
import { SheetStateTag } from './sheet-state';

/** What is left to do first, what is done below it. */
export function SheetList({ mine }: { mine: Sheets }) {
  const open = mine.sheets.filter(sheet => sheet.state === 'draft');
  const done = mine.sheets.filter(sheet => sheet.state !== 'draft');
  return (
    <>
      <Progress done={done.length} all={mine.sheets.length} />
      <SheetGroup heading={plural('sheets.open', open.length)} sheets={open} criteria={mine.criteria} />
      <SheetGroup heading={plural('sheets.done', done.length)} sheets={done} criteria={mine.criteria} />
    </>
  );
}

function Progress({ done, all }: { done: number; all: number }) {
  return (
    <section class="card sheets-progress">
      <p id="sheets-progress">
        <strong>{text('sheets.progress', { done, all })}</strong>{' '}
        <span>{text(done < all ? 'sheets.ranking_later' : 'sheets.ranking_now')}</span>
      </p>
      <progress aria-labelledby="sheets-progress" max={all} value={done} />
    </section>
  );
}

interface SheetGroupProps {
  heading: string;
  sheets: readonly ListedSheet[];
  criteria: number;
}

function SheetGroup({ heading, sheets, criteria }: SheetGroupProps) {
  if (sheets.length === 0) return null;
  return (
    <section class="sheet-group">
      <h2>{heading}</h2>
      <ul class="card sheet-list">
        {sheets.map(sheet => (
          <li key={sheet.innovation.id}>
            <SheetLink sheet={sheet} criteria={criteria} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SheetLink({ sheet, criteria }: { sheet: ListedSheet; criteria: number }) {
  const { innovation } = sheet;
  return (
    <a class="sheet-link" href={sheetPath(innovation.id)} onClick={follow}>
      <span class="sheet-link-title">{innovation.title[language.value]}</span>
      <span class="sheet-link-unit">{innovation.unit[language.value]}</span>
      <SheetStateTag sheet={sheet} />
      <span class="sheet-link-more">{moreOf(sheet, criteria)}</span>
      <Icon shape="next" />
    </a>
  );
}

/** How far it is and since when; a sheet that is not scored is only that. */
function moreOf({ state, blocked, marked, saved_at }: ListedSheet, criteria: number): string {
  if (state === 'recused' || blocked) return '';
  const far = text('sheets.marked', { marked, all: criteria });
  return saved_at === null ? far : `${far} · ${text('sheet.saved', { time: moment(new Date(saved_at)) })}`;
}
