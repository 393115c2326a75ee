import type { Innovation } from '../api';
import { useReorderMotion } from '../ranking/reorder';
import { reachOf } from '../ranking/scale';
import { text } from '../texts';
import { IndexAxis } from './index-chart';
import { RankingRow } from './ranking-row';

/**
 * The ranking as one table whose rows carry their own piece of the charts. On a phone every row becomes a
 * card; the roles are spelt out because browsers forget them when a table is not laid out as one.
 */
export function RankingTable({ innovations }: { innovations: readonly Innovation[] }) {
  const body = useReorderMotion(innovations.map(one => one.id).join(' '));
  const reach = reachOf(innovations);
  return (
    <table class="ranking" role="table">
      <caption class="unseen">{text('ranking.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="column-rank" aria-sort="ascending">
            {text('ranking.rank')}
          </th>
          <th role="columnheader" scope="col" class="column-innovation">
            {text('ranking.innovation')}
          </th>
          <th role="columnheader" scope="col" class="column-chart">
            <IndexAxis />
          </th>
          <th role="columnheader" scope="col" class="column-index numeric">
            {text('ranking.index')}
          </th>
          <th role="columnheader" scope="col" class="column-plain numeric">
            {text('ranking.plain')}
          </th>
          <th role="columnheader" scope="col" class="column-ballots numeric">
            {text('ranking.ballots')}
          </th>
          <th role="columnheader" scope="col" class="column-answers">
            {text('ranking.answers')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body}>
        {innovations.map(one => (
          <RankingRow key={one.id} innovation={one} reach={reach} />
        ))}
      </tbody>
    </table>
  );
}
