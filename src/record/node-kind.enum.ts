import { graphqlEnum } from '../shared/graphql-enum.js';
import { enumOfKind, KINDS, NODE_KINDS } from './kind.js';

export const NodeKind = graphqlEnum(
  'NodeKind',
  'The kinds of thing that have an id.',
  Object.fromEntries(
    KINDS.map((kind) => [
      enumOfKind(kind),
      `\`${NODE_KINDS[kind]}\`; its ids begin with \`${kind}:\`.`,
    ]),
  ),
);
