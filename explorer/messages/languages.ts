import type { Messages } from './en.js';
import { type Formats, formatsOf } from './formats.js';

/** Each language by its own name: who cannot read the page must find theirs. */
export const LANGUAGES = { en: 'English', it: 'Italiano', ru: 'Русский' } as const;

export type Lang = keyof typeof LANGUAGES;

const CATALOGUES: Readonly<Record<Lang, () => Promise<(formats: Formats) => Messages>>> = {
  en: async () => (await import('./en.js')).en,
  it: async () => (await import('./it.js')).it,
  ru: async () => (await import('./ru.js')).ru,
};

/** Day before month, as everybody else writes it. */
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', it: 'it', ru: 'ru' };

export interface Texts {
  readonly lang: Lang;
  readonly t: Messages;
  readonly f: Formats;
}

export async function textsOf(lang: Lang): Promise<Texts> {
  const formats = formatsOf(LOCALES[lang]);
  const catalogue = await CATALOGUES[lang]();
  return { lang, t: catalogue(formats), f: formats };
}

export function isLang(value: string | null): value is Lang {
  return value !== null && Object.hasOwn(LANGUAGES, value);
}

/** What the address says, else the first language of the browser that there is a catalogue of, else English. */
export function chooseLang(inAddress: string | null, ofBrowser: readonly string[]): Lang {
  if (isLang(inAddress)) return inAddress;
  const known = ofBrowser.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => isLang(tag));
  return (known as Lang | undefined) ?? 'en';
}
