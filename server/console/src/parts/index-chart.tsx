import { figure } from '../format';
import { bands, indexPosition } from '../ranking/scale';
import { text } from '../texts';

/** The scale above the column of dots: bands by name, and the figures at which they begin. */
export function IndexAxis() {
  return (
    <span class="axis">
      <span class="unseen">{text('ranking.scale')}</span>
      <svg class="axis-drawing" aria-hidden="true">
        {bands.map(({ band, from, to }) => (
          <text
            key={band}
            class="axis-band"
            x={`${(indexPosition(from) + indexPosition(to)) / 2}%`}
            y="14"
            text-anchor="middle"
          >
            {band}
          </text>
        ))}
        {[...bands.map(({ from }) => from), 100].map(limit => (
          <text
            key={limit}
            x={`${indexPosition(limit)}%`}
            y="32"
            text-anchor={limit === 25 ? 'start' : limit === 100 ? 'end' : 'middle'}
          >
            {limit === 25 || limit === 100 ? limit : figure(limit)}
          </text>
        ))}
      </svg>
    </span>
  );
}

interface IndexDotProps {
  index: number;
  interval: readonly [number, number];
}

/** One innovation's index with its interval, on the scale of the axis. */
export function IndexDot({ index, interval }: IndexDotProps) {
  const [low, high] = interval;
  const left = indexPosition(low);
  const label = text('ranking.scale_of', { index: figure(index), low: figure(low), high: figure(high) });
  return (
    <svg class="dot" role="img" aria-label={label}>
      <BandGround />
      <rect
        class="dot-interval"
        x={`${left}%`}
        y="50%"
        width={`${indexPosition(high) - left}%`}
        height="4"
        rx="2"
      />
      <circle class="dot-index" cx={`${indexPosition(index)}%`} cy="50%" r="6" />
    </svg>
  );
}

/** The bands behind the dots, so that a dot's band is seen without looking up at the axis. */
export function BandGround() {
  return (
    <g>
      {bands.map(({ band, from, to }) => (
        <rect
          key={band}
          class={`ground ground--${band}`}
          x={`${indexPosition(from)}%`}
          y="0"
          width={`${indexPosition(to) - indexPosition(from)}%`}
          height="100%"
        />
      ))}
    </g>
  );
}

/** The names of the bands, which do not fit above a narrow chart. */
export function BandLegend() {
  return (
    <div class="legend">
      <span id="band-key">{text('band.key')}</span>
      <ul aria-labelledby="band-key">
        {bands.map(({ band }) => (
          <li key={band}>
            <strong class={`band-sample band-sample--${band}`}>{band}</strong>
            {text(`band.${band}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
