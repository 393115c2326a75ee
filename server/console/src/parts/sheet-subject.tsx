import type { Sheet } from '../sheets/api';
import { language, text } from '../texts';
import { SheetStateTag } from './sheet-state';

interface SheetSubjectProps {
  sheet: Sheet;
  /** Offers to step back; null where that cannot be. */
  onRecuse: (() => void) | null;
}

/** What is being judged: picture, title, who brought it, and what it is. */
export function SheetSubject({ sheet, onRecuse }: SheetSubjectProps) {
  const { innovation } = sheet;
  return (
    <section class="card sheet-subject">
      {innovation.picture !== '' && (
        <img
          class="sheet-picture"
          src={`/v1/blobs/sha256/${innovation.picture}`}
          alt=""
          width="1200"
          height="800"
        />
      )}
      <div class="sheet-subject-text">
        <SheetStateTag sheet={sheet} />
        <h1 tabIndex={-1}>{innovation.title[language.value]}</h1>
        <p class="sheet-unit">{innovation.unit[language.value]}</p>
        <p>{innovation.summary[language.value]}</p>
        {innovation.since !== '' && (
          <p class="sheet-since">{text('sheet.since', { since: innovation.since })}</p>
        )}
        {onRecuse && (
          <div class="sheet-recuse">
            <p>{text('recuse.question')}</p>
            <button type="button" class="button" onClick={onRecuse}>
              {text('recuse.offer')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
