import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

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
  if (typeof value === 'string' && /^[a-z]{2}$/.test(value) && LANGUAGE_NAMES.of(value)) {
    return value;
  }
  const received = typeof value === 'string' ? `"${value.slice(0, 20)}"` : 'What was given';
  throw new GraphQLError(
    `${received} is not a language; an ISO 639-1 code of two lower-case letters is, such as "en".`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
