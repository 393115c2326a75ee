import type { Band, Innovation } from '../api';
import { count, figure } from '../format';
import type { Reach } from '../ranking/scale';
import { language, text } from '../texts';
import { AnswerBar } from './answer-bar';
import { IndexDot } from './index-chart';

export function RankingRow({ innovation, reach }: { innovation: Innovation; reach: Reach }) {
  const standing = standingOf(innovation);
  return (
    <tr role="row" data-key={innovation.id} class={standing ? undefined : 'row--unrated'}>
      {standing ? <RankCell {...standing} /> : <td role="cell" class="column-rank" />}
      <th role="rowheader" scope="row" class="column-innovation">
        <Name innovation={innovation} />
      </th>
      {standing ? (
        <StandingCells standing={standing} innovation={innovation} reach={reach} />
      ) : (
        <td role="cell" colSpan={5} class="column-unrated">
          <strong>{text('ranking.unrated')}</strong> {text('ranking.unrated_why')}
        </td>
      )}
    </tr>
  );
}

function Name({ innovation }: { innovation: Innovation }) {
  const { title, unit, sample } = innovation;
  return (
    <>
      <span class="title">
        {title[language.value]}
        {sample && !title[language.value].includes(text('ranking.sample')) && (
          <span class="tag">{text('ranking.sample')}</span>
        )}
      </span>
      <span class="unit">{`${unit.name[language.value]} · ${unit.kecamatan ?? text('ranking.city_wide')}`}</span>
    </>
  );
}

function RankCell({ rank, rankLow, rankHigh }: Standing) {
  const certain = rankLow === rankHigh;
  return (
    <td role="cell" class="column-rank">
      <span class="rank">{rank}</span>
      <span class="rank-range">
        {certain
          ? text('ranking.rank_same', { rank: rankLow })
          : text('ranking.rank_between', { low: rankLow, high: rankHigh })}
      </span>
    </td>
  );
}

function StandingCells(props: { standing: Standing; innovation: Innovation; reach: Reach }) {
  const { standing, innovation, reach } = props;
  const [low, high] = standing.interval;
  return (
    <>
      <td role="cell" class="column-chart">
        <IndexDot index={standing.index} interval={standing.interval} />
      </td>
      <td role="cell" class="column-index numeric">
        <span class="cell-name">{text('ranking.index')}</span>
        <span class="index">{figure(standing.index)}</span>
        <span class="detail">{text('ranking.interval', { low: figure(low), high: figure(high) })}</span>
      </td>
      <td role="cell" class="column-plain numeric">
        <span class="cell-name">{text('ranking.plain')}</span>
        <span class="plain">{figure(standing.plainIndex)}</span>
        <span class="detail">
          <span class={`band band--${standing.band}`}>{standing.band}</span> {text(`band.${standing.band}`)}
        </span>
      </td>
      <td role="cell" class="column-ballots numeric">
        <span class="cell-name">{text('ranking.ballots')}</span>
        <span class="plain">{count(innovation.ballots)}</span>
      </td>
      <td role="cell" class="column-answers">
        <AnswerBar counts={innovation.counts} reach={reach} />
      </td>
    </>
  );
}

/** What an innovation has as soon as one ballot counts. */
interface Standing {
  rank: number;
  rankLow: number;
  rankHigh: number;
  index: number;
  plainIndex: number;
  interval: readonly [number, number];
  band: Band;
}

function standingOf(innovation: Innovation): Standing | null {
  const { rank, rank_low, rank_high, index, plain_index, interval, band } = innovation;
  if (rank === null || rank_low === null || rank_high === null) return null;
  if (index === null || plain_index === null || interval === null || band === null) return null;
  return { rank, rankLow: rank_low, rankHigh: rank_high, index, plainIndex: plain_index, interval, band };
}
