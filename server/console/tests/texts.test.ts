import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../src/texts/en.json';
import id from '../src/texts/id.json';

type Key = keyof typeof id;
const keys = Object.keys(id) as Key[];

const source = (readdirSync('src', { recursive: true }) as string[])
  .filter(name => /\.tsx?$/.test(name))
  .map(name => readFileSync(`src/${name}`, 'utf8'))
  .concat(readFileSync('index.html', 'utf8'))
  .join('\n');

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test('both languages ask for the same values in every sentence', () => {
  const values = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
  expect(keys.filter(key => String(values(id[key])) !== String(values(en[key])))).toEqual([]);
});

test('no sentence is empty', () => {
  expect(keys.filter(key => id[key].trim() === '' || en[key].trim() === '')).toEqual([]);
});

test('every sentence is used', () => {
  expect(keys.filter(key => !isUsed(key))).toEqual([]);
});

test('no words stand in the markup of a page or part', () => {
  const words = /<[a-z]\w*[^<>{}]*>\s*[A-Za-z]{3,}[^<>{}]*<\//g;
  expect(source.match(words) ?? []).toEqual([]);
});

/** A key is written out, or put together from a stem: `band.${band}`, plural('time.hours_ago', n). */
function isUsed(key: Key): boolean {
  const stem = key.slice(0, key.lastIndexOf('.'));
  const written = [`'${key}'`, `{{${key}}}`, `\`${stem}.$\{`];
  if (/\.(one|other)$/.test(key)) written.push(`plural('${stem}'`);
  return written.some(one => source.includes(one));
}
