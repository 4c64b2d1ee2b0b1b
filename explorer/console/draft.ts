import { OPERATIONS, sampleOf } from './operations.js';

/** What stands in the editors: both as text, however far it is from anything that can be asked. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
}

const FIRST = 'RegionsAndDistricts';

/** `?query=&variables=`; a stored operation may be named instead, since some are longer than an address should be. */
export function draftOf(params: URLSearchParams): Draft {
  const name = params.get('operation') ?? FIRST;
  const query = params.get('query') ?? OPERATIONS.find((each) => each.name === name)?.text;
  const variables = params.get('variables');
  return {
    query: query ?? `# No stored operation is named ${name}.\n`,
    variables: variables === null ? sampleText(query ?? '') : indented(variables),
  };
}

/** The parameters that open this draft again. */
export function paramsOfDraft({ query, variables }: Draft) {
  const operation = OPERATIONS.find(({ text }) => text === query)?.name ?? null;
  return {
    operation,
    query: operation === null ? query : null,
    variables: compact(variables),
  };
}

function sampleText(query: string): string {
  try {
    return JSON.stringify(sampleOf(query), null, 2);
  } catch {
    return '';
  }
}

const indented = (json: string) => rewritten(json, 2);
const compact = (json: string) => rewritten(json, 0);

/** Half-typed variables stay as they are. */
function rewritten(json: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    return json;
  }
}
