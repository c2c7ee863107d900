import { useContext } from 'react';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import './language.css';
import { LanguageContext } from './use-interface-language.ts';

/** The languages of the interface, each by its own name; nothing where the page around decides. */
export function LanguageChoice() {
  const words = useMessages();
  const language = useContext(LanguageContext);
  if (!language) return null;
  return (
    <span className="language">
      <Globe />
      <span className="language__tag" aria-hidden="true">
        {words.language}
      </span>
      <select
        className="language__choice"
        aria-label={words.languageChoice}
        value={words.language}
        onChange={({ target }) => language.set(target.value)}
      >
        <LanguageOptions />
      </select>
    </span>
  );
}

/** Known without a word of the language that is shown. */
function Globe() {
  return (
    <svg className="language__globe" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      <ellipse cx="8" cy="8" rx="2.8" ry="6.5" />
      <path d="M1.5 8h13M2.6 4.5h10.8M2.6 11.5h10.8" />
    </svg>
  );
}

/** Each by its own name, in its own language. */
export function LanguageOptions() {
  return INTERFACE_LANGUAGES.map((tag) => (
    <option key={tag} value={tag} lang={tag}>
      {LANGUAGE_NAMES[tag]}
    </option>
  ));
}
