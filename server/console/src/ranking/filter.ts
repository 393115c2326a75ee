import type { Innovation } from '../api';

/** What the reader wants to see. It lives in the address, so that a view can be shared and reloaded. */
export interface Filter {
  search: string;
  unrated: boolean;
}

export function filterOf(query: string): Filter {
  const parameters = new URLSearchParams(query);
  return { search: parameters.get('cari') ?? '', unrated: parameters.has('belum-dinilai') };
}

/** The query for this filter, with its question mark; empty when nothing is filtered. */
export function queryOf(filter: Filter): string {
  const parameters = new URLSearchParams();
  if (filter.search !== '') parameters.set('cari', filter.search);
  if (filter.unrated) parameters.set('belum-dinilai', '1');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

export function isRated(innovation: Innovation): boolean {
  return innovation.rank !== null;
}

/** Whether title, unit or kecamatan contain every word, in either language. */
export function isFound(innovation: Innovation, search: string): boolean {
  const { title, unit } = innovation;
  const haystack = plain([title.id, title.en, unit.name.id, unit.name.en, unit.kecamatan].join(' '));
  return plain(search)
    .split(/\s+/)
    .every(word => haystack.includes(word));
}

export function filtered(innovations: readonly Innovation[], filter: Filter): readonly Innovation[] {
  return innovations.filter(one => (filter.unrated || isRated(one)) && isFound(one, filter.search));
}

function plain(words: string): string {
  return words.normalize('NFKD').toLowerCase().trim();
}
