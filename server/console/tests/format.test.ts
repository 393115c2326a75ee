import { describe, expect, test } from 'vitest';
import { age, count, figure, moment, percent } from '../src/format';
import { chooseLanguage, plural, text } from '../src/texts';

const morning = new Date('2026-11-24T01:32:00Z');

describe('figures', () => {
  test('an index has a comma and two decimals in Indonesian', () => {
    expect(figure(86.3)).toBe('86,30');
    expect(count(1204)).toBe('1.204');
    expect(percent(0.9)).toBe('90%');
  });

  test('an index has a point in English', () => {
    chooseLanguage('en');
    expect(figure(86.3)).toBe('86.30');
    expect(count(1204)).toBe('1,204');
  });
});

describe('times', () => {
  test('today is told by the clock in Ambon, wherever the reader sits', () => {
    expect(moment(morning, new Date('2026-11-24T08:00:00Z'))).toBe('10.32 WIT');
  });

  test('another day is told with its date', () => {
    expect(moment(morning, new Date('2026-11-25T08:00:00Z'))).toBe('24 Nov 2026 10.32 WIT');
  });

  test('midnight in Ambon begins a new day', () => {
    expect(moment(new Date('2026-11-24T14:59:00Z'), new Date('2026-11-24T15:01:00Z'))).toContain(
      '24 Nov 2026',
    );
  });

  test('an age is told in its largest whole unit', () => {
    expect([12, 59, 60, 7199, 86_400].map(age)).toEqual([
      '12 detik lalu',
      '59 detik lalu',
      '1 menit lalu',
      '1 jam lalu',
      '1 hari lalu',
    ]);
  });
});

describe('sentences', () => {
  test('English tells one from many', () => {
    chooseLanguage('en');
    expect(plural('summary.kiosk_count', 1)).toBe('1 kiosk');
    expect(plural('summary.kiosk_count', 2)).toBe('2 kiosks');
  });

  test('a value may stand anywhere in a sentence', () => {
    expect(text('ranking.rank_between', { low: 2, high: 5 })).toBe('peringkat 2–5');
  });

  test('the page tells the browser which language it speaks', () => {
    chooseLanguage('en');
    expect(document.documentElement.lang).toBe('en');
  });
});
