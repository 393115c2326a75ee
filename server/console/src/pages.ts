import type { ComponentType } from 'preact';
import { RankingPage } from './pages/ranking';
import { homePath, leadsHome } from './paths';
import type { TextKey } from './texts';

export interface Page {
  path: string;
  title: TextKey;
  component: ComponentType;
}

/** Every page for people who are signed in, in the order of the navigation. */
export const pages: readonly Page[] = [{ path: homePath, title: 'ranking.page', component: RankingPage }];

/** The page of an address; undefined if there is none. */
export function pageAt(path: string): Page | undefined {
  return pages.find(page => page.path === (leadsHome(path) ? homePath : path));
}
