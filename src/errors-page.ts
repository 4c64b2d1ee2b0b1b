import { ERROR_CODES } from './server/error-codes.js';

export const ERRORS_PAGE = 'docs/errors.md';

const INTRODUCTION = `# Errors

Every error of every answer has, in \`extensions\`, a \`code\` of this table, a \`hint\` what to do, and the \`requestId\` under which
the log knows the request (the answer's \`x-request-id\`, too); \`path\` stands beside them where a field is at fault. A limit has
\`limit\` and \`value\`, what is allowed and what it was. A refused argument is named by \`argument\`, with \`nearest\` valid values
where there are some; what may be tried again later has \`retryAfter\`, in seconds, and the header \`Retry-After\`.

The status is that of an answer that holds nothing but the error. 200: other fields may be answered beside it, in \`data\`.
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
