import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** As `first` of every list allows; a larger one is refused where it is read. */
export const LARGEST_PAGE = 500;

/** The schema about itself: two hundred types, ten fields each; its objects are at hand already. */
export const INTROSPECTION = { types: 200, list: 10, weight: 0.1 } as const;

/** How `@listSize` says how long a list is. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

// One is about a hundredth of a millisecond of this process, as bench/README.md knows the fields. `*`: of any type.
const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  'Query.comparePivots': 400,
  'Query.compareTie': 100,
  'Query.compareTimelines': 400,
  'Query.coverage': 500,
  'Query.followUp': 200,
  'Query.gap': 200,
  'Query.gapBacktest': 5_000,
  'Query.gapMatrix': 1_000,
  'Query.gaps': 1_000,
  'Query.neighbours': 200,
  'Query.paths': 500,
  'Query.pivot': 200,
  'Query.search': 1_000,
  'Query.tie': 50,
  'Query.ties': 200,
  'Query.timeline': 200,
  'Query.untied': 500,
  'GapCalculation.robustness': 5_000,
  // Worked out of a record each time: next to nothing once, and seconds under fifty aliases in a list of lists.
  'Gap.sentence': 3,
  'Sector.keywords': 0.5,
  '*.calendarVerdict': 0.5,
  '*.label': 0.25,
  '*.name': 0.25,
  '*.otherNames': 0.25,
  '*.publisherCount': 2,
  '*.title': 0.25,
  // Two kilobytes of text, and the time to compress them.
  'Region.outline': 10,
};

const ARGUMENT_WEIGHTS: Readonly<Record<string, number>> = {
  // Another day or other constants mean another calculation, which nobody may have asked for before.
  'Query.gap(asOf)': 4_000,
  'Query.gap(constants)': 4_000,
  'Query.gapMatrix(asOf)': 4_000,
  'Query.gapMatrix(constants)': 4_000,
  'Query.gaps(asOf)': 4_000,
  'Query.gaps(constants)': 4_000,
  // Without it a hundredth of the rows are ranked.
  'Query.gaps(status)': 25_000,
  // Every row is held beside every measure in force.
  'Query.gaps(touched)': 2_000,
  // Parsed and simplified, where nobody has asked for this tolerance lately.
  'Region.outline(tolerance)': 30,
};

// Sources, names, sectors, parties: a record has a few of each.
const A_FEW = 4;
// Values that a facet counts, bars of a chart.
const VALUES = 20;

/** Lists without pages that are long, as the first data set has them. */
const LIST_SIZES: Readonly<Record<string, number>> = {
  'BackTest.folds': VALUES,
  'Coverage.byYear': VALUES,
  'GapCalculation.robustness': VALUES,
  'GapMatrix.columns': 100,
  'GapMatrix.rowRegions': 100,
  'GapMatrix.rowSectors': VALUES,
  'GapMatrix.rows': 100,
  'Pivot.cells': 400,
  'Pivot.columnTotals': 50,
  'Pivot.columns': 50,
  'Pivot.rowTotals': 50,
  'Pivot.rows': 50,
  'PivotComparison.cells': 400,
  'PivotComparison.columnTotals': 50,
  'PivotComparison.rowTotals': 50,
  'Release.counts': VALUES,
  'Sector.children': 10,
  'Timeline.buckets': VALUES,
};

/** Puts the price of every field and argument onto the schema, by rule; what is enforced and what is published read it there. */
export function putPrices(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(sayLongest);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) pricesOfField(type.name, field);
  }
}

function pricesOfField(typeName: string, field: GraphQLField<unknown, unknown>): void {
  const name = `${typeName}.${field.name}`;
  const weight = FIELD_WEIGHTS[name] ?? FIELD_WEIGHTS[`*.${field.name}`];
  if (weight !== undefined) field.extensions = { ...field.extensions, weight };
  const listSize = listSizeOf(typeName, field);
  if (listSize !== null) field.extensions = { ...field.extensions, listSize };
  for (const argument of field.args) {
    sayLongest(argument);
    const weightGiven = ARGUMENT_WEIGHTS[`${name}(${argument.name})`];
    if (weightGiven === undefined) continue;
    argument.extensions = { ...argument.extensions, weight: weightGiven };
  }
}

function listSizeOf(typeName: string, field: GraphQLField<unknown, unknown>): ListSize | null {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return null;
  const slicingArguments = field.args
    .map(({ name }) => name)
    .filter((name) => name === 'first' || name === 'ids');
  if (type.name.endsWith('Connection'))
    return { slicingArguments, sizedFields: ['edges', 'nodes'] };
  if (!isListType(getNullableType(field.type))) return null;
  if (slicingArguments.length > 0) return { slicingArguments };
  // How long these are the connection says.
  if (typeName.endsWith('Connection') && ['edges', 'nodes'].includes(field.name)) return null;
  const fallback = typeName.endsWith('Facets') ? VALUES : A_FEW;
  return { assumedSize: LIST_SIZES[`${typeName}.${field.name}`] ?? fallback };
}

/** Entries of a list that a client sends. */
export const LONGEST_LIST = 100;

function sayLongest(input: Pick<GraphQLArgument, 'type' | 'description'>): void {
  if (!isListType(getNullableType(input.type))) return;
  const bound = `At most ${LONGEST_LIST} entries; more is LIST_LIMIT.`;
  Object.assign(input, { description: [input.description, bound].filter(Boolean).join(' ') });
}
