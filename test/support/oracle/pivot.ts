import type { RawDataSet } from '../data/raw-data-set.js';
import { evidenceOf } from './evidence.js';
import { type Dimension, type KeyQuestion, keysOf } from './pivot-keys.js';
import { add, type Rational, rationalOf, roundedToSix, ZERO } from './rational.js';
import { type DataRecord, recordOf } from './record.js';
import { compareKeys, initiativesInScope, type ScopeQuestion } from './timeline.js';
import { type BasisWeights, type Initiative } from './vocabulary.js';

export type PivotQuestion = ScopeQuestion &
  KeyQuestion & {
    readonly rows: Dimension;
    readonly columns?: Dimension;
    readonly measure: 'INITIATIVES' | 'STRENGTH' | 'ACTORS' | 'VALUE_EUR';
    readonly weights?: Partial<BasisWeights>;
  };

export type PivotValue = {
  readonly value: number;
  /** Of VALUE_EUR: "how many of its projects state a value", and how many projects there are. */
  readonly stated?: number;
  readonly projects?: number;
};

type Key = string | null;

export type PivotCell = PivotValue & { readonly row: Key; readonly column: Key };

export type PivotAnswer = {
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  /** The cells that hold an initiative. */
  readonly cells: readonly PivotCell[];
  readonly rowTotals: readonly (PivotValue & { readonly row: Key })[];
  readonly columnTotals: readonly (PivotValue & { readonly column: Key })[];
  readonly total: PivotValue;
};

/** "Rows of a roll-up overlap: a total is counted anew, never added up." */
export function pivot(raw: RawDataSet, question: PivotQuestion): PivotAnswer {
  const record = recordOf(raw);
  const initiatives = initiativesInScope(record, question);
  const keys = (dimension: Dimension | undefined) => {
    const known = new Map(
      initiatives.map((each) => [
        each,
        dimension === undefined ? [null] : keysOf(record, each, dimension, question),
      ]),
    );
    return (initiative: Initiative) => known.get(initiative) ?? [];
  };
  const [rowKeys, columnKeys] = [keys(question.rows), keys(question.columns)];
  const rows = distinct(initiatives.flatMap(rowKeys));
  const columns = question.columns === undefined ? [] : distinct(initiatives.flatMap(columnKeys));
  const measured = (row?: Key, column?: Key) => {
    const inCell = initiatives.filter(
      (each) =>
        (row === undefined || rowKeys(each).includes(row)) &&
        (column === undefined || columnKeys(each).includes(column)),
    );
    return { count: inCell.length, ...measure(record, inCell, question, row, column) };
  };
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({ row, column, ...measured(row, column) })),
  );
  return {
    rows,
    columns,
    cells: cells.filter(({ count }) => count > 0).map(withoutCount),
    rowTotals: rows.map((row) => withoutCount({ row, ...measured(row) })),
    columnTotals: columns.map((column) => withoutCount({ column, ...measured(undefined, column) })),
    total: withoutCount(measured()),
  };
}

function withoutCount<T extends { count: number }>({ count: _, ...rest }: T): Omit<T, 'count'> {
  return rest;
}

function distinct(keys: readonly Key[]): Key[] {
  return [...new Set(keys)].sort(compareKeys);
}

function measure(
  record: DataRecord,
  initiatives: readonly Initiative[],
  question: PivotQuestion,
  row?: Key,
  column?: Key,
): PivotValue {
  switch (question.measure) {
    case 'INITIATIVES':
      return { value: initiatives.length };
    case 'ACTORS': {
      const actors = initiatives.flatMap(({ parties }) =>
        parties.filter(({ kind }) => kind !== 'country').map(({ id }) => id),
      );
      return { value: new Set(actors).size };
    }
    case 'VALUE_EUR':
      return valueInEuro(initiatives);
    case 'STRENGTH':
      return { value: strengthOf(record, initiatives, question, row, column) };
  }
}

function valueInEuro(initiatives: readonly Initiative[]): PivotValue {
  const projects = initiatives.filter(({ kind }) => kind === 'project');
  const stated = projects.flatMap(({ valueEur }) => (valueEur === null ? [] : [Number(valueEur)]));
  const sum = stated.reduce((total, value) => add(total, rationalOf(value)), ZERO);
  return { value: roundedToSix(sum), stated: stated.length, projects: projects.length };
}

/** The sum over the evidence of the cell; where a dimension is a place, over that place's. */
function strengthOf(
  record: DataRecord,
  initiatives: readonly Initiative[],
  question: PivotQuestion,
  row?: Key,
  column?: Key,
): number {
  const [left, right] = question.pair;
  const ends = [
    { dimension: question.rows, key: row },
    { dimension: question.columns, key: column },
  ].filter(({ key }) => key !== undefined);
  const isEnd = (dimension: Dimension, unit: string) =>
    ends.every((end) => end.dimension !== dimension || end.key === unit);
  const asked = {
    left: { country: left, level: question.leftLevel },
    right: { country: right, level: question.rightLevel },
    ...(question.filter === undefined ? {} : { filter: question.filter }),
    ...(question.weights === undefined ? {} : { weights: question.weights }),
  };
  const exact: Rational[] = initiatives
    .flatMap((each) => evidenceOf(record, each, asked))
    .filter((each) => isEnd('LEFT_PLACE', each.leftUnit) && isEnd('RIGHT_PLACE', each.rightUnit))
    .map((each) => each.exact);
  return roundedToSix(exact.reduce(add, ZERO));
}
