/** Where everyone is asked to sign in. */
export const signInPath = '/masuk';

/** The page that "/" leads to, and that one sees after signing in. */
export const homePath = '/peringkat';

/** Where receipts are checked, by everybody; kiosks print this address. */
export const receiptPath = '/r';

/** Whether this address shows the home page to someone who is signed in. */
export function leadsHome(path: string): boolean {
  return path === '/' || path === signInPath || path === homePath;
}
