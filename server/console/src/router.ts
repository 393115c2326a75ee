import { signal } from '@preact/signals';

/** The path of the address bar, without query. */
export const path = signal(location.pathname);

export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  path.value = location.pathname;
}

/** Follows a link within the console without loading the page again; new tabs are left to the browser. */
export function follow(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  navigate(event.currentTarget.pathname);
}

addEventListener('popstate', () => {
  path.value = location.pathname;
});
