import { getNamedType, isLeafType } from 'graphql';
import { isConnection, isList, isPartOfConnection } from './row-list.js';
import type { SelectedField } from './selected-field.js';

/** A step from an object to what stands under a key of it. */
export interface Step {
  readonly key: string;
  readonly isList: boolean;
}

export interface Column {
  /** Keys joined by dots; the steps of connections (`nodes`, `edges.node`) left out. */
  readonly name: string;
  /** From the row: to one value, or through a list to several. */
  readonly steps: readonly Step[];
}

/** What every row has a cell for, in the order of the document: known before there is any row. */
export function columnsOf(fields: readonly SelectedField[], prefix = ''): Column[] {
  const columns = new Map<string, Column>();
  for (const steps of leavesOf(fields, [])) {
    const path = prefixed(
      prefix,
      steps.map(({ step }) => step.key),
    );
    if (columns.has(path)) continue;
    const named = steps.filter(({ isNamed }) => isNamed).map(({ step }) => step.key);
    columns.set(path, { name: prefixed(prefix, named), steps: steps.map(({ step }) => step) });
  }
  return unambiguous([...columns]);
}

interface NamedStep {
  readonly step: Step;
  readonly isNamed: boolean;
}

function leavesOf(fields: readonly SelectedField[], before: readonly NamedStep[]): NamedStep[][] {
  return fields.flatMap((field) => {
    const here = [...before, { step: stepOf(field), isNamed: true }];
    if (isLeafType(getNamedType(field.type))) return [here];
    return isConnection(field.type)
      ? leavesOfConnection(field, here)
      : leavesOf(field.children, here);
  });
}

/** Its rows, and what it says of itself: how many there are. */
function leavesOfConnection(
  { children }: SelectedField,
  here: readonly NamedStep[],
): NamedStep[][] {
  return children.flatMap((child) => {
    const unnamed = { step: stepOf(child), isNamed: false };
    if (child.name === 'nodes') return leavesOf(child.children, [...here, unnamed]);
    if (child.name !== 'edges') return isPartOfConnection(child) ? [] : leavesOf([child], here);
    return child.children
      .filter(({ name }) => name === 'node')
      .flatMap((node) =>
        leavesOf(node.children, [...here, unnamed, { step: stepOf(node), isNamed: false }]),
      );
  });
}

function stepOf({ key, type }: SelectedField): Step {
  return { key, isList: isList(type) };
}

function prefixed(prefix: string, keys: readonly string[]): string {
  return (prefix === '' ? keys : [prefix, ...keys]).join('.');
}

/** Where two columns would have one name, they have their whole paths. */
function unambiguous(columns: readonly (readonly [path: string, column: Column])[]): Column[] {
  const times = new Map<string, number>();
  for (const [, { name }] of columns) times.set(name, (times.get(name) ?? 0) + 1);
  return columns.map(([path, column]) =>
    times.get(column.name) === 1 ? column : { ...column, name: path },
  );
}
