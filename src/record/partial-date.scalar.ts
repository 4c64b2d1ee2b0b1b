import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date as precise as known, ISO 8601: `2010-11-18` (day), `2010-11` (month), `2010` (year). ' +
    'What is not known is left out, never filled in.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  // Stored dates were checked by the import: passing them through costs nothing on long lists.
  serialize: (value) => value as string,
  parseValue: checkedDate,
  // An unquoted year would lose its leading zeros, and means the same.
  parseLiteral: (node) => checkedDate(node.kind === Kind.STRING ? node.value : undefined),
});

function checkedDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  const received = typeof value === 'string' ? `"${value.slice(0, 20)}"` : 'What was given';
  throw new GraphQLError(
    `${received} is not a date; "2010-11-18", "2010-11" and "2010" are, if in the calendar.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** In the form of the three, and in the calendar: 2019-02-30 is not. */
function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  const first = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(first.getTime()) && first.toISOString().startsWith(text);
}
