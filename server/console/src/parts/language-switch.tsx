import { chooseLanguage, language, languages, text, textIn } from '../texts';

/** Each language is written in its own words; no flags. */
export function LanguageSwitch() {
  return (
    <fieldset class="language-switch">
      <legend class="unseen">{text('language.choose')}</legend>
      {languages.map(one => (
        <button
          key={one}
          type="button"
          lang={one}
          class="language"
          aria-pressed={language.value === one}
          onClick={() => chooseLanguage(one)}
        >
          {one.toUpperCase()}
          <span class="unseen"> – {textIn(one, 'language.name')}</span>
        </button>
      ))}
    </fieldset>
  );
}
