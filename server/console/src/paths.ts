/** Where everyone is asked to sign in. */
export const signInPath = '/masuk';

/** The page that "/" leads to, and that one sees after signing in. */
export const homePath = '/peringkat';
