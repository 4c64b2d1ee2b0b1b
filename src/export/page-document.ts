import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { RowList } from './row-list.js';
import type { SelectedField } from './selected-field.js';

/** Where a page stands in its list. */
export interface PageVariables {
  readonly first: string;
  readonly after: string;
}

// No operation of a person has such names.
export const ROWS: PageVariables = { first: 'export_first', after: 'export_after' };
export const ITEMS: PageVariables = { first: 'export_itemsFirst', after: 'export_itemsAfter' };
/** Under these a page answers, whatever the operation asks beside it. */
export const PAGE_KEYS = { edges: 'export_edges', pageInfo: 'export_pageInfo' } as const;

/** Which lists of an operation are asked. */
export interface AskedLists {
  readonly rows: RowList;
  /** Beside the rows: only whether they have entries. */
  readonly peers: readonly RowList[];
  /** Inside the rows. */
  readonly items: RowList | null;
}

/** The operation with one list in it, to be asked page by page, and a list inside its rows, likewise. */
export function pageDocument(
  operation: OperationDefinitionNode,
  { rows, peers, items }: AskedLists,
): DocumentNode {
  const inRows = new Rewritten(items, ITEMS);
  const selection = new Rewritten(rows, ROWS, inRows).along(rows.path, peers);
  const pages = [...pageVariables(rows, ROWS), ...pageVariables(items, ITEMS)];
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...pages];
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [selection] } as const;
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions, selectionSet }],
  };
}

/** Fields as they were, but a list's rows in pages. */
class Rewritten {
  constructor(
    private readonly list: RowList | null,
    private readonly variables: PageVariables,
    private readonly inRows?: Rewritten,
  ) {}

  /** The path to the list and what its peers are asked, nothing else. */
  along(
    [field, next, ...more]: readonly SelectedField[],
    peers: readonly RowList[],
  ): SelectionNode {
    if (field === undefined) throw new Error('a list has a path');
    if (next === undefined) return this.asList(field);
    const beside = more.length === 0 ? peers.map(asPeer) : [];
    const selections = [this.along([next, ...more], peers), ...beside];
    return conditional(field, withSelections(field, selections));
  }

  every(fields: readonly SelectedField[], depth = 0): SelectionNode[] {
    return fields.map((field) => {
      if (this.list?.path[depth] !== field) return asItWas(field);
      if (depth === this.list.path.length - 1) return this.asList(field);
      return conditional(field, withSelections(field, this.every(field.children, depth + 1)));
    });
  }

  private asList(field: SelectedField): SelectionNode {
    const { list, variables, inRows } = this;
    const fields = list?.fields ?? [];
    const rows = inRows ? inRows.every(fields) : fields.map(asItWas);
    if (list?.kind !== 'CONNECTION') return conditional(field, withSelections(field, rows));
    const selections = [
      ...(inRows ? [] : besideRows(field).map(asItWas)),
      fieldNode(PAGE_KEYS.pageInfo, 'pageInfo', [leaf('hasNextPage'), leaf('endCursor')]),
      fieldNode(PAGE_KEYS.edges, 'edges', [leaf('cursor'), fieldNode('node', 'node', rows)]),
    ];
    const node = withSelections(field, selections);
    return conditional(field, { ...node, arguments: pageArguments(field, variables) });
  }
}

const OF_ROWS: readonly string[] = ['nodes', 'edges', 'pageInfo'];

/** What is asked of a list itself: `totalCount`. Of a list of objects there is nothing but its rows. */
export function besideRows({ type, children }: SelectedField): SelectedField[] {
  if (isListType(getNullableType(type))) return [];
  return children.filter(({ name }) => !OF_ROWS.includes(name));
}

function asPeer({ path }: RowList): SelectionNode {
  const field = path.at(-1) as SelectedField;
  return conditional(field, withSelections(field, [leaf('__typename')]));
}

function asItWas(field: SelectedField): SelectionNode {
  const { node, children } = field;
  if (node.selectionSet === undefined) return conditional(field, node);
  return conditional(field, withSelections(field, children.map(asItWas)));
}

function withSelections({ node }: SelectedField, selections: SelectionNode[]): FieldNode {
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** With the directives and inside the type conditions of the fragments it came from. */
function conditional({ conditions, directives }: SelectedField, node: FieldNode): SelectionNode {
  return conditions.reduceRight<SelectionNode>(
    (inner, name) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(name) },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
    }),
    { ...node, directives },
  );
}

function pageArguments({ node }: SelectedField, { first, after }: PageVariables): ArgumentNode[] {
  const others = (node.arguments ?? []).filter(
    ({ name }) => !['first', 'after'].includes(name.value),
  );
  return [...others, argument('first', first), argument('after', after)];
}

function argument(name: string, variable: string): ArgumentNode {
  const value = { kind: Kind.VARIABLE, name: nameNode(variable) } as const;
  return { kind: Kind.ARGUMENT, name: nameNode(name), value };
}

function pageVariables(list: RowList | null, { first, after }: PageVariables) {
  if (list?.kind !== 'CONNECTION') return [];
  return [variable(first, 'Int', true), variable(after, 'String', false)];
}

function variable(name: string, typeName: string, isRequired: boolean): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: nameNode(typeName) } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameNode(name) },
    type: isRequired ? { kind: Kind.NON_NULL_TYPE, type } : type,
  };
}

function leaf(name: string): FieldNode {
  return { kind: Kind.FIELD, name: nameNode(name) };
}

function fieldNode(alias: string, name: string, selections: SelectionNode[]): FieldNode {
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  return { kind: Kind.FIELD, alias: nameNode(alias), name: nameNode(name), selectionSet };
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}
