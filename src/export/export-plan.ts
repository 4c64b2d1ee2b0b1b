import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { UserError } from '../shared/user-error.js';
import { type Column, columnsOf } from './columns.js';
import { besideRows, pageDocument } from './page-document.js';
import { nameOfList, type RowList, rowLists } from './row-list.js';
import { type SelectedField, selectedFields } from './selected-field.js';

/** How an operation becomes a table. */
export interface ExportPlan {
  /** As it is stored: what is charged. */
  readonly stored: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Asked once a page. */
  readonly document: DocumentNode;
  readonly rows: RowList;
  /** Lists of the same things beside a plain one that the caller did not choose: an empty table may be about these. */
  readonly peers: readonly RowList[];
  /** The list inside a row of which each entry makes a row of its own. Null: none. */
  readonly items: RowList | null;
  readonly rowColumns: readonly Column[];
  readonly itemColumns: readonly Column[];
  /** What `list` may name. */
  readonly listNames: readonly string[];
}

export interface ExportChoice {
  /** Which list of the operation: `agreements`. Undefined: see docs/export.md. */
  readonly list?: string | undefined;
  /** Which list inside its rows, or `none`. Undefined: the first Relay connection, where the list is one itself. */
  readonly expand?: string | undefined;
}

export const NOT_EXPANDED = 'none';

/** Null: the operation asks for no list of objects. Throws UserError where the choice is none of the operation. */
export function exportPlan(
  schema: GraphQLSchema,
  text: string,
  choice: ExportChoice = {},
): ExportPlan | null {
  const parsed = parse(text, { noLocation: true });
  refuseInvalid(validate(schema, parsed));
  const operation = operationOf(parsed);
  const lists = listsOf(schema, parsed);
  if (operation === undefined || lists.length === 0) return null;
  const rows = choice.list === undefined ? usualList(lists) : chosen(lists, 'list', choice.list);
  const peers = choice.list === undefined ? peersOf(rows, lists) : [];
  const items = itemsOf(rows, choice.expand);
  return {
    stored: parsed,
    operation,
    document: pageDocument(operation, { rows, peers, items }),
    rows,
    peers,
    items,
    rowColumns: columnsOf(withoutItems(rows.fields, items)),
    itemColumns: items === null ? [] : columnsOf(items.fields, nameOfList(items)),
    listNames: lists.filter((list) => isAlone(list, lists)).map(nameOfList),
  };
}

/** Whether it has a plan: an operation of another version of the schema has none. */
export function hasTable(schema: GraphQLSchema, text: string): boolean {
  const parsed = parse(text, { noLocation: true });
  return validate(schema, parsed).length === 0 && listsOf(schema, parsed).length > 0;
}

function listsOf(schema: GraphQLSchema, document: DocumentNode): RowList[] {
  const operation = operationOf(document);
  if (operation === undefined) return [];
  return rowLists(selectedFields(schema, document, operation.selectionSet));
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  return definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
}

/** An operator's own document may be of another version of the schema. */
function refuseInvalid([error]: readonly GraphQLError[]): void {
  if (error === undefined) return;
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
  throw new GraphQLError(error.message, { extensions });
}

/** A list in pages is what an operation is about; of the lists of a pivot, its cells. */
function usualList(all: readonly RowList[]): RowList {
  const alone = all.filter((list) => isAlone(list, all));
  const lists = alone.length === 0 ? all : alone;
  const usual =
    lists.find(({ kind }) => kind === 'CONNECTION') ??
    lists.find(({ path }) => path.at(-1)?.name === 'cells') ??
    lists[0];
  return usual as RowList;
}

function peersOf(rows: RowList, all: readonly RowList[]): RowList[] {
  if (rows.kind === 'CONNECTION') return [];
  const typeOf = ({ path }: RowList) => getNamedType((path.at(-1) as SelectedField).type);
  const isBeside = ({ path }: RowList) =>
    path.length === rows.path.length &&
    path.slice(0, -1).every((step, index) => step === rows.path[index]);
  return all.filter(
    (list) =>
      list !== rows && list.kind === 'LIST' && isBeside(list) && typeOf(list) === typeOf(rows),
  );
}

/** Fragments of several types may ask for a list of one name: a table that follows one of them is empty for the others. */
function isAlone(list: RowList, all: readonly RowList[]): boolean {
  return all.filter((other) => nameOfList(other) === nameOfList(list)).length === 1;
}

function itemsOf(rows: RowList, expand: string | undefined): RowList | null {
  if (expand === NOT_EXPANDED) return null;
  const inside = rowLists(rows.fields);
  if (expand !== undefined) return chosen(inside, 'expand', expand, [NOT_EXPANDED]);
  if (rows.kind === 'LIST') return null;
  return inside.find(({ kind }) => kind === 'CONNECTION') ?? null;
}

function chosen(
  lists: readonly RowList[],
  argument: string,
  name: string,
  others: readonly string[] = [],
): RowList {
  const alone = lists.filter((list) => isAlone(list, lists));
  const found = alone.find((list) => nameOfList(list) === name);
  if (found !== undefined) return found;
  const isOfSeveral = lists.some((list) => nameOfList(list) === name);
  if (isOfSeveral) {
    const message = `\`${argument}\` is "${name}", which fragments of several types ask for: a table follows one alone.`;
    throw new UserError(message, { argument: [argument] });
  }
  const names = [...alone.map(nameOfList), ...others];
  const accepted = names.length === 0 ? 'it has no list' : `expected ${names.join(', ')}`;
  throw new UserError(`\`${argument}\` is "${name.slice(0, 100)}": ${accepted}.`, {
    argument: [argument],
    nearest: names,
  });
}

/** Whose rows are rows of the table is no list in a cell as well; what is asked beside its rows stays. */
function withoutItems(fields: readonly SelectedField[], items: RowList | null): SelectedField[] {
  if (items === null) return [...fields];
  return without(fields, items.path);
}

function without(
  fields: readonly SelectedField[],
  [first, ...more]: readonly SelectedField[],
): SelectedField[] {
  return fields.flatMap((field) => {
    if (field !== first) return [field];
    const children = more.length === 0 ? besideRows(field) : without(field.children, more);
    return children.length === 0 ? [] : [{ ...field, children }];
  });
}
