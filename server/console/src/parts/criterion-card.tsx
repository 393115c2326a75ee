import { useState } from 'preact/hooks';
import type { Criterion } from '../sheets/api';
import type { Draft } from '../sheets/draft';
import { language, text } from '../texts';

interface CriterionCardProps {
  criterion: Criterion;
  draft: Draft;
  /** Whether the judge may write. */
  open: boolean;
}

/** One criterion: what the marks stand for, the judge's mark, and a note if they want one. */
export function CriterionCard({ criterion, draft, open }: CriterionCardProps) {
  const { marks, notes } = draft.state.value;
  const mark = marks[criterion.id];
  const note = notes[criterion.id] ?? '';
  const give = (given: number | null) => draft.type({ kind: 'mark', criterion: criterion.id, mark: given });
  return (
    <section class="card criterion" aria-labelledby={`criterion-${criterion.id}`}>
      <div class="criterion-head">
        <h2 id={`criterion-${criterion.id}`}>{criterion.name[language.value]}</h2>
        <p>{text('criterion.weight', { weight: criterion.weight })}</p>
      </div>
      {criterion.anchors.length > 0 && (
        <Anchors criterion={criterion} mark={mark} open={open} onPick={give} />
      )}
      <MarkField criterion={criterion} mark={mark} open={open} onGive={give} />
      {open ? (
        <label class="field">
          {text('criterion.note')}
          <textarea
            rows={2}
            maxLength={1000}
            value={note}
            onInput={event =>
              draft.type({ kind: 'note', criterion: criterion.id, note: event.currentTarget.value })
            }
          />
        </label>
      ) : (
        note !== '' && <p class="criterion-note">{note}</p>
      )}
    </section>
  );
}

interface AnchorsProps {
  criterion: Criterion;
  mark: number | undefined;
  open: boolean;
  onPick: (mark: number) => void;
}

/** What marks mean; pressing one gives it, and any number between may be typed below. */
function Anchors({ criterion, mark, open, onPick }: AnchorsProps) {
  return (
    <ul class="anchors">
      {criterion.anchors.map(anchor => (
        <li key={anchor.mark}>
          <button
            type="button"
            class="anchor"
            aria-pressed={mark === anchor.mark}
            disabled={!open}
            onClick={() => onPick(anchor.mark)}
          >
            <span class="anchor-mark">{anchor.mark}</span>
            <span>{anchor.meaning[language.value]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface MarkFieldProps {
  criterion: Criterion;
  mark: number | undefined;
  open: boolean;
  onGive: (mark: number | null) => void;
}

/** Takes whole numbers from 0 to 100; anything else stays in the field, is complained about and not sent. */
function MarkField({ criterion, mark, open, onGive }: MarkFieldProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const complaint = `complaint-${criterion.id}`;
  const typed = (value: string) => {
    const given = markOf(value);
    setWrong(given === 'wrong' ? value : null);
    if (given !== 'wrong') onGive(given);
  };
  return (
    <div class="mark-field">
      <label class="field">
        {text('criterion.mark')}
        <input
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          value={wrong ?? mark?.toString() ?? ''}
          readOnly={!open}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : complaint}
          onInput={event => typed(event.currentTarget.value)}
        />
      </label>
      <p id={complaint} class="mark-complaint" role="alert">
        {wrong !== null && text('criterion.mark_wrong')}
      </p>
    </div>
  );
}

function markOf(value: string): number | null | 'wrong' {
  const digits = value.trim();
  if (digits === '') return null;
  return /^\d{1,3}$/.test(digits) && Number(digits) <= 100 ? Number(digits) : 'wrong';
}
