import type { Counts } from '../api';
import { count } from '../format';
import { answerCentre, answerSegments, type Reach } from '../ranking/scale';
import { text } from '../texts';

const answers = [1, 2, 3, 4] as const;

/** Narrower segments carry no number; every number is in the label that is read aloud and on hover. */
const narrowest = 11;

/** The four answers to the left and right of a line that all rows share. */
export function AnswerBar({ counts, reach }: { counts: Counts; reach: Reach }) {
  const label = answers
    .map(one => text('answer.count', { answer: text(`answer.${one}`), n: count(counts[one - 1] ?? 0) }))
    .join(', ');
  const centre = `${answerCentre(reach)}%`;
  return (
    <svg class="answers" role="img" aria-label={label}>
      <title>{label}</title>
      {answerSegments(counts, reach).map(({ answer, count: n, x, width }) => (
        <g key={answer}>
          <rect class={`answer answer--${answer}`} x={`${x}%`} y="3" width={`${width}%`} height="22" />
          {width >= narrowest && (
            <text class={`answer-number answer-number--${answer}`} x={`${x + width / 2}%`} y="18.5">
              {count(n)}
            </text>
          )}
        </g>
      ))}
      <line class="answers-centre" x1={centre} x2={centre} y1="0" y2="28" />
    </svg>
  );
}

export function AnswerLegend() {
  return (
    <div class="legend">
      <span id="answer-key">{text('answer.key')}</span>
      <ul aria-labelledby="answer-key">
        {answers.map(one => (
          <li key={one}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class={`answer answer--${one}`} width="12" height="12" rx="2" />
            </svg>
            {text(`answer.${one}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
