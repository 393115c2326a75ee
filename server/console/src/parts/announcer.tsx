import { useEffect, useRef, useState } from 'preact/hooks';

/** A screen reader that speaks more often than this cannot be listened to. */
export const announcementPause = 60_000;

/** Speaks the newest sentence, but at most once a minute; what is outdated by then is never said. */
export function Announcer({ sentence }: { sentence: string }) {
  const [spoken, setSpoken] = useState('');
  const lastSpoken = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    if (sentence === '' || sentence === spoken) return;
    const wait = Math.max(0, lastSpoken.current + announcementPause - Date.now());
    const timer = setTimeout(() => {
      lastSpoken.current = Date.now();
      setSpoken(sentence);
    }, wait);
    return () => clearTimeout(timer);
  }, [sentence, spoken]);

  return (
    <div role="status" class="unseen">
      {spoken}
    </div>
  );
}
