/** Where everyone is asked to sign in. */
export const signInPath = '/masuk';

/** The page that "/" leads to, and that one sees after signing in. */
export const homePath = '/peringkat';

/** A judge's own score sheets. */
export const sheetsPath = '/nilai';

/** How far the panel is. */
export const panelPath = '/panel';

/** Whether this address shows the home page to someone who is signed in. */
export function leadsHome(path: string): boolean {
  return path === '/' || path === signInPath || path === homePath;
}

/** The sheet of one innovation. */
export function sheetPath(innovation: string): string {
  return `${sheetsPath}/${innovation}`;
}

/** The innovation of a sheet's address; empty for any other address. */
export function innovationOf(path: string): string {
  return path.startsWith(`${sheetsPath}/`) ? path.slice(sheetsPath.length + 1) : '';
}
