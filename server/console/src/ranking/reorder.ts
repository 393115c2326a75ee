import { useLayoutEffect, useRef } from 'preact/hooks';

const glide: KeyframeAnimationOptions = { duration: 180, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/**
 * Lets the rows of a table glide from their old places to the new ones. `order` names the rows; only a change
 * of order moves anything, so that opening a panel above the table does not.
 */
export function useReorderMotion(order: string) {
  const body = useRef<HTMLTableSectionElement>(null);
  const places = useRef(new Map<string, number>());

  useLayoutEffect(() => {
    const before = places.current;
    const now = new Map<string, number>();
    for (const row of body.current?.querySelectorAll('tr') ?? []) {
      const name = row.dataset.key ?? '';
      now.set(name, row.offsetTop);
      const shift = (before.get(name) ?? row.offsetTop) - row.offsetTop;
      if (shift !== 0 && !wantsLessMotion()) {
        row.animate([{ transform: `translateY(${shift}px)` }, { transform: 'none' }], glide);
      }
    }
    places.current = now;
  }, [order]);

  return body;
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
