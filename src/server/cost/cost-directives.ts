import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import { INTROSPECTION, LARGEST_PAGE } from './prices.js';

const COST = `
The price of a field or an argument, by IBM's GraphQL cost specification. Without it a field that holds objects costs 1, any
other field and every argument 0. The cost of an operation is that of its fields (each time it is asked for of an object) and 1
for each object made; an argument with a weight costs it where the operation gives it a value other than null. Of a field that
may hold several types the dearest counts. What \`@include\` or \`@skip\` leaves out costs nothing. A field asked for twice counts
twice. \`__typename\` is free; of the schema's own fields a list of \`__Schema\` counts ${INTROSPECTION.types} objects, any other
${INTROSPECTION.list}, each object and field ${INTROSPECTION.weight}. The sum is rounded up, and is \`extensions.cost.requested\` of the answer.`;

const LIST_SIZE = `
How many objects a list is taken to hold, by IBM's GraphQL cost specification: the largest of \`slicingArguments\` (a list counts
its length), else \`assumedSize\`. With \`sizedFields\` the size is that of these fields of the type. A size above ${LARGEST_PAGE}
counts as ${LARGEST_PAGE}: the field refuses it.`;

const oneParagraph = (text: string) => text.trim().replaceAll('\n', ' ');

/** The directives that prices are published with. */
export const COST_DIRECTIVES: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description: oneParagraph(COST),
    locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.ARGUMENT_DEFINITION],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'A number, as text.' },
    },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description: oneParagraph(LIST_SIZE),
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: 'Where no argument says.' },
      slicingArguments: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'Arguments that say how many.',
      },
      sizedFields: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'Fields of the type that are so long.',
      },
      requireOneSlicingArgument: {
        type: new GraphQLNonNull(GraphQLBoolean),
        defaultValue: true,
        description: 'Whether one of `slicingArguments` must be given.',
      },
    },
  }),
];
