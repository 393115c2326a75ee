import { useState } from 'preact/hooks';
import type { Ranking } from '../api';
import { percent } from '../format';
import { type Filter, filtered, filterOf, isRated, queryOf } from '../ranking/filter';
import { plural, text } from '../texts';
import { AnswerLegend } from './answer-bar';
import { FilterBar } from './filter-bar';
import { BandLegend, IndexAxis } from './index-chart';
import { Empty } from './notice';
import { RankingTable } from './ranking-table';

/** The ranking with its search, or a sentence in its place that says why there is none. */
export function RankingBoard({ ranking }: { ranking: Ranking }) {
  const [filter, setFilter] = useAddressFilter();
  const { innovations } = ranking;
  const unrated = innovations.filter(one => !isRated(one)).length;
  const visible = filtered(innovations, filter);

  if (innovations.length === 0) {
    return <Empty title={text('empty.innovations')} why={text('empty.innovations_why')} />;
  }
  if (unrated === innovations.length && !filter.unrated) {
    return <NoBallots innovations={unrated} onShow={() => setFilter({ ...filter, unrated: true })} />;
  }
  return (
    <section class="card board">
      <FilterBar
        filter={filter}
        unrated={unrated}
        shown={visible.length}
        all={innovations.length}
        onChange={setFilter}
      />
      {visible.length === 0 ? (
        <NothingFound
          filter={filter}
          unrated={unrated}
          onClear={() => setFilter({ ...filter, search: '' })}
        />
      ) : (
        <>
          <div class="board-key">
            <p>{text('ranking.chart_note', { interval: percent(ranking.method.interval) })}</p>
            <BandLegend />
            <AnswerLegend />
          </div>
          <div class="board-axis" aria-hidden="true">
            <IndexAxis />
          </div>
          <RankingTable innovations={visible} />
        </>
      )}
    </section>
  );
}

function NoBallots({ innovations, onShow }: { innovations: number; onShow: () => void }) {
  return (
    <Empty
      title={text('empty.ballots')}
      why={text('empty.ballots_why')}
      action={
        <button type="button" class="button" onClick={onShow}>
          {plural('empty.ballots_action', innovations)}
        </button>
      }
    />
  );
}

function NothingFound(props: { filter: Filter; unrated: number; onClear: () => void }) {
  const hiding = props.unrated > 0 && !props.filter.unrated;
  return (
    <Empty
      title={text('empty.search', { search: props.filter.search })}
      why={text(hiding ? 'empty.search_unrated_why' : 'empty.search_why')}
      action={
        <button type="button" class="button" onClick={props.onClear}>
          {text('filter.clear')}
        </button>
      }
    />
  );
}

/** The filter, kept in the address without filling the browser's history. */
function useAddressFilter(): [Filter, (filter: Filter) => void] {
  const [filter, setFilter] = useState(() => filterOf(location.search));
  const change = (next: Filter) => {
    history.replaceState(history.state, '', location.pathname + queryOf(next));
    setFilter(next);
  };
  return [filter, change];
}
