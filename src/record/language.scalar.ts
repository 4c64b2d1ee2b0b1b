import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const NEAREST = 5;

export const LanguageScalar = new GraphQLScalarType<string, string>({
  name: 'Language',
  description:
    'A language as its ISO 639-1 code: two lower-case letters, `en`, `it`, `ru`. Anything else is refused.',
  specifiedByURL: 'https://www.iso.org/iso-639-language-code',
  // Stored codes were checked by the import.
  serialize: (value) => value as string,
  parseValue: checkedLanguage,
  parseLiteral: (node) => checkedLanguage(node.kind === Kind.STRING ? node.value : undefined),
});

function checkedLanguage(value: unknown): string {
  if (typeof value === 'string' && isLanguage(value)) return value;
  const received = typeof value === 'string' ? `"${value.slice(0, 20)}"` : 'What was given';
  const nearest = typeof value === 'string' ? nearestLanguages(value) : [];
  const near = nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
  throw new GraphQLError(
    `${received} is not a language; an ISO 639-1 code of two lower-case letters is, such as "en".${near}`,
    { extensions: { code: 'BAD_USER_INPUT', nearest } },
  );
}

function isLanguage(text: string): boolean {
  return /^[a-z]{2}$/.test(text) && LANGUAGE_NAMES.of(text) !== undefined;
}

/** Codes that what was received begins with, in whatever case, or that begin with its first letter: `ita` → `it`, `RU` → `ru`. */
function nearestLanguages(received: string): string[] {
  const wanted = received.toLowerCase();
  if (isLanguage(wanted.slice(0, 2))) return [wanted.slice(0, 2)];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.map((letter) => `${wanted.slice(0, 1)}${letter}`);
  return codes.filter(isLanguage).slice(0, NEAREST);
}
