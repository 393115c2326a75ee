import { useEffect, useRef } from 'preact/hooks';
import { count } from '../format';
import type { Filter } from '../ranking/filter';
import { text } from '../texts';
import { Icon } from './icon';

interface FilterBarProps {
  filter: Filter;
  unrated: number;
  shown: number;
  all: number;
  onChange: (filter: Filter) => void;
}

export function FilterBar({ filter, unrated, shown, all, onChange }: FilterBarProps) {
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  return (
    <search class="filter" aria-label={text('filter.label')}>
      <label class="search">
        <span class="unseen">{text('filter.search')}</span>
        <Icon shape="search" />
        <input
          ref={search}
          type="search"
          value={filter.search}
          placeholder={text('filter.search')}
          onInput={event => onChange({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      {unrated > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={filter.unrated}
            onChange={event => onChange({ ...filter, unrated: event.currentTarget.checked })}
          />
          {text('filter.show_unrated', { n: count(unrated) })}
        </label>
      )}
      <p class="filter-count">{text('ranking.shown', { shown: count(shown), all: count(all) })}</p>
    </search>
  );
}

/** "/" goes to the search field from anywhere on the page, unless something is being typed. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
