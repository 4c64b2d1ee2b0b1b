import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext } from 'graphql';
import { LONGEST_LIST } from './cost/prices.js';
import type { ErrorCode } from './error-codes.js';
import { listLimitRule } from './list-limit.js';
import { queriesOnlyRule } from './queries-only.js';
import { rootFieldLimitRule } from './root-field-limit.js';

/** Every number that bounds a request, each with its reason. Pages of lists: shared/connection.ts. */
export const LIMITS = {
  // Five connections deep (`nodes` and the field are two levels each) with an actor and its name at the end is 15.
  // The schema's own questions (`__schema`) are not counted.
  depth: 16,
  // A dashboard that asks one field for every bar of a chart; more is a list.
  aliases: 50,
  // The parts of a dashboard; each is a question of its own, priced by COST_LIMIT.
  rootFields: 20,
  // Ids of a filter, records by their ids; more is several requests.
  listEntries: LONGEST_LIST,
  // `@include` and `@skip` on the parts of a page.
  directives: 50,
  // GraphiQL's introspection has about 300; the longest named operation of this repository far fewer than 1,000.
  tokens: 2_000,
  // 2,000 tokens with long names, and variables with some hundred ids.
  bodyBytes: 200_000,
  // For such a body over the slowest line anybody has; the time to answer is another thing: DEADLINE_MS.
  requestMs: 30_000,
  // Beside DEADLINE_MS: the wait for a place, and what a client may let pass before it takes the next bytes.
  idleMs: 7_000,
} as const;

type Limits = Pick<ApolloServerOptions<BaseContext>, 'validationRules' | 'parseOptions'>;

/** What Apollo needs to refuse a document that is too deep or too wide, before anything runs. */
export function documentLimits(): Limits {
  const disabled = { enabled: false };
  const { validationRules } = new ApolloArmor({
    // Names of fields are public, and a hint helps who mistypes one.
    blockFieldSuggestion: disabled,
    // graphql-js counts tokens itself, below, without a second parser.
    maxTokens: disabled,
    // Cost by page sizes is known only with the variables: cost/cost-plugin.ts.
    costLimit: disabled,
    maxDepth: { n: LIMITS.depth, flattenFragments: true, ...reportedAs('DEPTH_LIMIT', 'depth') },
    maxAliases: { n: LIMITS.aliases, ...reportedAs('ALIAS_LIMIT', 'aliases') },
    maxDirectives: { n: LIMITS.directives, ...reportedAs('DIRECTIVE_LIMIT', 'directives') },
  }).protect();
  const ownRules = [
    queriesOnlyRule,
    rootFieldLimitRule(LIMITS.rootFields),
    listLimitRule(LIMITS.listEntries),
  ];
  return {
    validationRules: [...validationRules, ...ownRules],
    parseOptions: { maxTokens: LIMITS.tokens },
  };
}

/** A code of its own, the limit and what was found, where the package only has a sentence. */
function reportedAs(code: ErrorCode, limit: 'depth' | 'aliases' | 'directives') {
  const report = (context: ValidationContext | null, { message }: GraphQLError) => {
    const value = Number(/found (\d+)/.exec(message)?.[1]);
    const sentence = `The operation has ${value} ${UNITS[limit]}; at most ${LIMITS[limit]} are allowed.`;
    const extensions = { code, limit: LIMITS[limit], value };
    context?.reportError(new GraphQLError(sentence, { extensions }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}

const UNITS = { depth: 'levels', aliases: 'aliases', directives: 'directives' } as const;
