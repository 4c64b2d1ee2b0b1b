import {
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  printType,
} from 'graphql';
import type { ListSize } from './prices.js';

interface Insertion {
  readonly at: number;
  readonly directives: string;
}

/** Sorted, with the prices as directives: graphql-js prints their definitions, and never where they apply. */
export function printWithPrices(schema: GraphQLSchema): string {
  const text = printSorted(schema);
  let from = 0;
  const parts = insertions(schema, text).map(({ at, directives }) => {
    const part = text.slice(from, at) + directives;
    from = at;
    return part;
  });
  return `${parts.join('')}${text.slice(from)}\n`;
}

/** All but the values of an enumeration: descriptions speak of their order ("the first that holds"). */
function printSorted(schema: GraphQLSchema): string {
  const sorted = lexicographicSortSchema(schema);
  return Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .reduce(
      (text, type) => text.replace(printTypeOf(sorted, type.name), () => printType(type)),
      printSchema(sorted),
    );
}

function printTypeOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (type === undefined) throw new Error(`the schema has no ${name}`);
  return printType(type);
}

/** In the order of the text. */
function insertions(schema: GraphQLSchema, text: string): Insertion[] {
  return parse(text).definitions.flatMap((node) => {
    if (!('fields' in node) || node.kind.startsWith('Input')) return [];
    const type = schema.getType(node.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return (node.fields ?? []).flatMap((field) => {
      const priced = type.getFields()[field.name.value];
      if (priced === undefined || !('arguments' in field)) return [];
      const { weight, listSize } = priced.extensions;
      const ofArguments = (field.arguments ?? []).map(({ name, loc }) => {
        const argument = priced.args.find((each) => each.name === name.value);
        return { at: loc?.end ?? 0, directives: weightOf(argument?.extensions.weight) };
      });
      const directives = weightOf(weight) + listSizeOf(listSize as ListSize | undefined);
      return [...ofArguments, { at: field.loc?.end ?? 0, directives }];
    });
  });
}

function weightOf(weight: unknown): string {
  return weight === undefined ? '' : ` @cost(weight: "${weight}")`;
}

function listSizeOf(listSize: ListSize | undefined): string {
  if (listSize === undefined) return '';
  const values = Object.entries(listSize).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  // All slicing arguments of this schema have a default: none needs to be given.
  if (listSize.slicingArguments) values.push('requireOneSlicingArgument: false');
  return ` @listSize(${values.join(', ')})`;
}
