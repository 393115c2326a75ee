import type { ComponentType } from 'preact';
import type { Role } from './api';
import { PanelPage } from './pages/panel';
import { RankingPage } from './pages/ranking';
import { SheetPage } from './pages/sheet';
import { SheetsPage } from './pages/sheets';
import { homePath, innovationOf, leadsHome, panelPath, sheetsPath } from './paths';
import type { TextKey } from './texts';

export interface Page {
  path: string;
  title: TextKey;
  component: ComponentType;
  /** Who sees it; the server decides anew with each request. */
  roles: readonly Role[];
}

/** Every page for people who are signed in, in the order of the navigation. */
const pages: readonly Page[] = [
  {
    path: homePath,
    title: 'ranking.page',
    component: RankingPage,
    roles: ['judge', 'secretary', 'admin', 'auditor'],
  },
  { path: sheetsPath, title: 'sheets.page', component: SheetsPage, roles: ['judge'] },
  { path: panelPath, title: 'panel.page', component: PanelPage, roles: ['secretary', 'auditor'] },
];

/** Reached from the list of sheets, not from the navigation. */
const sheetPage: Page = { path: sheetsPath, title: 'sheet.page', component: SheetPage, roles: ['judge'] };

export function pagesFor(role: Role): readonly Page[] {
  return pages.filter(page => page.roles.includes(role));
}

/** The page of an address for someone of this role; undefined if there is none. */
export function pageAt(path: string, role: Role): Page | undefined {
  if (innovationOf(path) !== '' && sheetPage.roles.includes(role)) return sheetPage;
  return pagesFor(role).find(page => page.path === (leadsHome(path) ? homePath : path));
}
