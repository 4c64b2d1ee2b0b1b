/** What the name of a session is made of in one language. */
export interface SessionWords {
  /** For dates; a country where the order of day and month depends on it. */
  readonly locale: string;
  /** A session whose number is not known. */
  readonly session: string;
  /** The number in Roman numerals, as these meetings are counted, and as a number for endings. */
  readonly numbered: (roman: string, ordinal: number) => string;
}

// Other languages get the English words: half a translation would be none.
const WORDS: Readonly<Record<string, SessionWords>> = {
  de: { locale: 'de', session: 'Sitzung', numbered: (roman) => `${roman}. Sitzung` },
  en: { locale: 'en-GB', session: 'Session', numbered: (roman) => `${roman} session` },
  es: { locale: 'es', session: 'Sesión', numbered: (roman) => `${roman} sesión` },
  fr: {
    locale: 'fr',
    session: 'Session',
    numbered: (roman, ordinal) => `${roman}${ordinal === 1 ? 're' : 'e'} session`,
  },
  it: { locale: 'it', session: 'Sessione', numbered: (roman) => `${roman} sessione` },
  pt: { locale: 'pt-PT', session: 'Sessão', numbered: (roman) => `${roman} sessão` },
  ru: { locale: 'ru', session: 'Сессия', numbered: (roman) => `${roman} сессия` },
};

const ENGLISH = WORDS.en as SessionWords;

export function sessionWords(lang?: string | null): SessionWords {
  if (lang == null || !Object.hasOwn(WORDS, lang)) return ENGLISH;
  return WORDS[lang] ?? ENGLISH;
}
