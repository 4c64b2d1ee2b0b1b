import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { SelectedField } from './selected-field.js';

/** A list of objects whose rows an operation asks for. */
export interface RowList {
  /** The fields that lead to it, itself the last, each a single object but it. */
  readonly path: readonly SelectedField[];
  /** CONNECTION: read page by page (Relay); LIST: whole. */
  readonly kind: 'CONNECTION' | 'LIST';
  /** What is asked of each row. */
  readonly fields: readonly SelectedField[];
}

/** The lists that hang on these fields through single objects, in the order of the document. */
export function rowLists(
  fields: readonly SelectedField[],
  before: readonly SelectedField[] = [],
): RowList[] {
  return fields.flatMap((field): RowList[] => {
    const path = [...before, field];
    if (isLeafType(getNamedType(field.type))) return [];
    if (isList(field.type)) return [{ path, kind: 'LIST', fields: field.children }];
    if (!isConnection(field.type)) return rowLists(field.children, path);
    const rows = fieldsOfRows(field);
    const beside = field.children.filter(({ name }) => !PARTS_OF_CONNECTION.has(name));
    const own: RowList[] = rows.length === 0 ? [] : [{ path, kind: 'CONNECTION', fields: rows }];
    return [...own, ...rowLists(beside, path)];
  });
}

/** As a caller names it: `ties`, `region.ties`, `pivot.cells`. */
export function nameOfList({ path }: RowList): string {
  return path.map(({ key }) => key).join('.');
}

const PARTS_OF_CONNECTION = new Set(['nodes', 'edges', 'pageInfo']);

/** Fields of a connection that are no columns of their own. */
export function isPartOfConnection({ name }: SelectedField): boolean {
  return PARTS_OF_CONNECTION.has(name);
}

/** What a connection is asked of its rows, by `nodes` or by `edges`. */
export function fieldsOfRows({ children }: SelectedField): readonly SelectedField[] {
  return children.flatMap(({ name, children: inner }) => {
    if (name === 'nodes') return inner;
    if (name !== 'edges') return [];
    return inner.filter((edge) => edge.name === 'node').flatMap((edge) => edge.children);
  });
}

export function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named) || isList(type)) return false;
  const { nodes, edges, pageInfo } = named.getFields();
  return nodes !== undefined && edges !== undefined && pageInfo !== undefined;
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
