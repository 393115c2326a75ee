import type { ComponentChildren } from 'preact';
import type { Ranking } from '../api';
import { count } from '../format';
import { type KioskFigures, kioskFigures } from '../ranking/contact';
import { plural, type TextKey, text } from '../texts';
import { Icon } from './icon';
import { KioskTable } from './kiosk-table';

/** What was counted, what was not and why, and what is still on its way. */
export function Summary({ ranking, receivedAt }: { ranking: Ranking; receivedAt: Date }) {
  const { ballots, kiosks } = ranking;
  const figures = kioskFigures(kiosks);
  const setAside = Object.entries(ballots.set_aside).filter(([, n]) => n > 0);
  return (
    <section class="card summary" aria-label={text('summary.label')}>
      <dl class="figures">
        <Figure name={text('summary.counted')} value={count(ballots.counted)}>
          {text('summary.received', { n: count(ballots.received) })}
        </Figure>
        <Figure name={text('summary.set_aside')} value={count(setAside.reduce((sum, [, n]) => sum + n, 0))}>
          {setAside.length === 0
            ? text('summary.set_aside_none')
            : setAside.map(([reason, n]) => <span key={reason}>{`${count(n)} ${reasonText(reason)}`}</span>)}
        </Figure>
        <Figure name={text('summary.waiting')} value={count(figures.waiting)}>
          <span>{text('summary.outside')}</span>
          {figures.unknown > 0 && <span>{plural('summary.waiting_unknown', figures.unknown)}</span>}
        </Figure>
        <Figure name={text('summary.kiosks')} value={count(figures.connected)}>
          {text('summary.kiosks_of', { n: count(figures.takingPart) })}
        </Figure>
      </dl>
      {kiosks.length > 0 && (
        <details class="fold">
          <summary>
            <Icon shape="down" />
            <span class="fold-title">{text('kiosk.heading')}</span>
            <span class="fold-note">{waitingSentence(figures)}</span>
          </summary>
          <KioskTable kiosks={kiosks} receivedAt={receivedAt} />
        </details>
      )}
    </section>
  );
}

function Figure(props: { name: string; value: string; children: ComponentChildren }) {
  return (
    <div class="figure">
      <dt>{props.name}</dt>
      <dd>
        <span class="figure-value">{props.value}</span>
        <span class="figure-note">{props.children}</span>
      </dd>
    </div>
  );
}

function waitingSentence({ waiting, waitingOn }: KioskFigures): string {
  if (waiting === 0) return text('summary.waiting_none');
  return plural('summary.waiting_sentence', waiting, { kiosks: plural('summary.kiosk_count', waitingOn) });
}

const reasons: Record<string, TextKey> = {
  rejected: 'reason.rejected',
  quarantined: 'reason.quarantined',
  'changed-in-visit': 'reason.changed-in-visit',
  'duplicate-code': 'reason.duplicate-code',
  'late-review': 'reason.late-review',
  'late-excluded': 'reason.late-excluded',
};

/** A reason that is newer than this page is still shown, under a general name. */
function reasonText(reason: string): string {
  return text(reasons[reason] ?? 'reason.unnamed');
}
