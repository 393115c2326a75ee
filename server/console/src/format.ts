import { locale, plural, text } from './texts';

/** Ambon's time zone. Everyone reads the same clock as the kiosks do, wherever the judge sits. */
const timeZone = 'Asia/Jayapura';

/** A whole number: 1.204 in Indonesian, 1,204 in English. */
export function count(value: number): string {
  return value.toLocaleString(locale());
}

/** An index or figure with the two decimals that the regulation prescribes: 86,31. */
export function figure(value: number): string {
  return value.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A share of one as a percentage: 90%. */
export function percent(share: number): string {
  return share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 1 });
}

/** "10.32 WIT" on the day of `now`, "24 Nov 2026 10.32 WIT" on any other day. */
export function moment(at: Date, now = new Date()): string {
  const clock = at.toLocaleTimeString(locale(), { timeZone, hour: '2-digit', minute: '2-digit' });
  const time = `${clock} ${text('time.zone')}`;
  return day(at) === day(now) ? time : `${day(at)} ${time}`;
}

/** "12 detik lalu": an age in its largest whole unit. */
export function age(seconds: number): string {
  if (seconds < 60) return plural('time.seconds_ago', Math.floor(seconds));
  if (seconds < 3600) return plural('time.minutes_ago', Math.floor(seconds / 60));
  if (seconds < 86_400) return plural('time.hours_ago', Math.floor(seconds / 3600));
  return plural('time.days_ago', Math.floor(seconds / 86_400));
}

function day(at: Date): string {
  return at.toLocaleDateString(locale(), { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
}
