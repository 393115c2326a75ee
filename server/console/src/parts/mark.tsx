/** The roof of a baileo: no walls, four posts for the four answers, a step that invites in. */
export function Mark({ onDark = false }: { onDark?: boolean }) {
  return (
    <svg class={onDark ? 'mark mark--on-dark' : 'mark'} viewBox="0 0 64 64" aria-hidden="true">
      <path class="mark-roof" d="M24 4h16l8 16 14 12H2l14-12z" />
      <path class="mark-roof" d="M8 36h6v14H8zM22 36h6v14h-6zM36 36h6v14h-6zM50 36h6v14h-6z" />
      <path class="mark-floor" d="M2 52h60v5H2z" />
      <path class="mark-step" d="M24 57h16v5H24z" />
    </svg>
  );
}
