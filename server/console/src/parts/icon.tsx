// The typeface has no symbols of its own, so they are drawn. Each stands beside a word and is silent.
const shapes = {
  search: 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2Zm4 9 4 4',
  pause: 'M5 3v10M11 3v10',
  resume: 'M5 3l8 5-8 5z',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.7v.3',
} as const;

export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  );
}
