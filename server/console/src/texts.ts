import { effect, signal } from '@preact/signals';
import en from './texts/en.json';
import id from './texts/id.json';

export type Language = 'id' | 'en';

/** Every sentence on screen has a key; texts/id.json is the source. */
export type TextKey = keyof typeof id;

/** A key without its ending, where a sentence depends on a number: `time.hours_ago` has `.one` and `.other`. */
export type PluralKey = {
  [Key in TextKey]: Key extends `${infer Stem}.one` ? Stem : never;
}[TextKey];

type Texts = Record<TextKey, string>;
type OnlyKnown<Given> = Exclude<keyof Given, TextKey> extends never ? Given : never;

// Both directions are checked by the compiler: no key is missing in English, and none is left over.
const english: Texts = en satisfies OnlyKnown<typeof en>;
const catalogue: Record<Language, Texts> = { id, en: english };

const storageKey = 'baileo.language';

export const languages: readonly Language[] = ['id', 'en'];
export const language = signal<Language>(rememberedLanguage());

export function chooseLanguage(chosen: Language): void {
  language.value = chosen;
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // Storage may be switched off; then the choice lasts until the page is closed.
  }
}

/** The sentence for `key` in the chosen language, with each `{name}` replaced from `values`. */
export function text(key: TextKey, values: Record<string, string | number> = {}): string {
  return textIn(language.value, key, values);
}

export function textIn(chosen: Language, key: TextKey, values: Record<string, string | number> = {}): string {
  return catalogue[chosen][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence that fits the number `n`: one kiosk, two kiosks. `{n}` is printed with separators. */
export function plural(key: PluralKey, n: number, values: Record<string, string | number> = {}): string {
  const form = new Intl.PluralRules(language.value).select(n) === 'one' ? 'one' : 'other';
  return text(`${key}.${form}`, { n: n.toLocaleString(locale()), ...values });
}

/** The locale that decides how numbers and times are written. */
export function locale(): string {
  return language.value === 'id' ? 'id-ID' : 'en-GB';
}

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

effect(() => {
  document.documentElement.lang = language.value;
});
