import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** A calm strip that says what is the matter, and offers at most one thing to do. */
export function Notice({ children, action }: { children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="notice">
      <Icon shape="warning" />
      <p>{children}</p>
      {action}
    </div>
  );
}

interface EmptyProps {
  title: string;
  why: string;
  action?: ComponentChildren;
}

/** A place where something will be: what is missing, why, and what can be done. */
export function Empty({ title, why, action }: EmptyProps) {
  return (
    <div class="empty">
      <svg class="empty-drawing" viewBox="0 0 96 40" aria-hidden="true">
        <path d="M4 10h88M4 20h88M4 30h88" />
        <circle cx="64" cy="10" r="4" />
        <circle cx="48" cy="20" r="4" />
        <circle cx="30" cy="30" r="4" />
      </svg>
      <h2>{title}</h2>
      <p>{why}</p>
      {action}
    </div>
  );
}

/** The outline of what is coming. It stays unseen for a moment, so that quick answers do not flicker. */
export function Loading({ label }: { label: string }) {
  return (
    <div class="loading">
      <span class="unseen">{label}</span>
      {[0, 1, 2, 3, 4, 5].map(row => (
        <div class="loading-row" key={row} />
      ))}
    </div>
  );
}
