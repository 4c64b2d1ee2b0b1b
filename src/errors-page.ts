import { ERROR_CODES } from './server/error-codes.js';

export const ERRORS_PAGE = 'docs/errors.md';

const INTRODUCTION = `# Errors

Every error of every answer has, in \`extensions\`, a \`code\` of this table, a \`hint\` what to do, and the \`requestId\` under which
the log knows the request (the answer's \`x-request-id\`, too); \`path\` stands beside them where a field is at fault. A limit has
\`limit\` and \`value\`, what is allowed and what it was. A refused argument is named by \`argument\`, with \`nearest\` valid values
where there are some; what may be tried again later has \`retryAfter\`, in seconds, and the header \`Retry-After\`.

The status is that of an answer that holds nothing but the error. 200: other fields may be answered beside it, in \`data\`. Two
things change it. To whoever does not accept \`application/graphql-response+json\`, a document that is refused (the codes from
GRAPHQL_PARSE_FAILED to BAD_USER_INPUT, the limits of a document, COST_LIMIT) comes with 200, as GraphQL over HTTP has it; look at
\`errors\`. To whoever does, a variable that is refused comes with 400; so it does in an export. A BAD_REQUEST for its media type
has 415, for what it accepts 406.

No other code gets out: what nobody foresaw is INTERNAL_SERVER_ERROR, and only the log says what it was.
`;

/** The page of all codes, made from what the program answers with. */
export function errorsPage(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { meaning, status, retry, hint }]) =>
      `| \`${code}\` | ${status} | ${retry ? 'yes' : 'no'} | ${meaning} | ${hint} |`,
  );
  const head = [
    '| code | status | try again | meaning | hint |',
    '| --- | --- | --- | --- | --- |',
  ];
  return `${INTRODUCTION}\n${[...head, ...rows].join('\n')}\n`;
}
