import { ERROR_CODES } from './server/error-codes.js';

export const ERRORS_PAGE = 'docs/errors.md';

const INTRODUCTION = `# Errors

Every error of every answer has, in \`extensions\`, a \`code\` of this table, a \`hint\` what to do, and the \`requestId\` under which
the log knows the request (the answer's \`x-request-id\`, too); \`path\` stands beside them where a field is at fault. A limit has
\`limit\`, what is allowed, and \`value\`, what it was, where it was counted to its end. A refused argument is named by \`argument\`,
with \`nearest\` valid values where there are some. RATE_LIMITED and OVERLOADED have \`retryAfter\`, in seconds, and the header
\`Retry-After\`: of the others that may be tried again, nobody knows when.

The status is that of an answer without \`data\`. Three things change it. What has \`data\`, be it null, comes with 200, as GraphQL
over HTTP has it: what befalls a field, also a graph that is lost or a fault of the program, is told in \`errors\` alone. To whoever does not accept \`application/graphql-response+json\`, a document that is refused (the codes from
GRAPHQL_PARSE_FAILED to BAD_USER_INPUT, the limits of a document, COST_LIMIT) comes with 200, as GraphQL over HTTP has it; look at
\`errors\`. To whoever does, a variable that is refused comes with 400; so it does in an export. A BAD_REQUEST for its media type
has 415, for what it accepts 406, for its method 405 and \`Allow\`, for an end that never came 408, for headers that are too large 431.

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
