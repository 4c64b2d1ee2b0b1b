import { type GraphQLSchema, getVariableValues } from 'graphql';
import { UserError } from '../shared/user-error.js';
import type { ExportChoice, ExportPlan } from './export-plan.js';
import { FORMATS, type Format } from './table-formats.js';

/** What an address asks for: `/export/Ties.csv?variables={…}&list=…&expand=…&bom=1`. */
export interface ExportQuestion {
  readonly operation: string;
  readonly format: Format;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly choice: ExportChoice;
  readonly bom: boolean;
}

const PARAMETERS = ['variables', 'list', 'expand', 'bom'];
const FILE = /^(\w+)\.(\w+)$/;

/** Throws UserError: quotes what was received and says what would be accepted. */
export function exportQuestion(
  file: string,
  query: Readonly<Record<string, unknown>>,
): ExportQuestion {
  const [, operation = '', extension = ''] = FILE.exec(file) ?? [];
  if (!Object.hasOwn(FORMATS, extension)) {
    throw new UserError(
      `"${clip(file)}" is no table: expected the name of a stored operation and .csv or .jsonl, as Ties.csv.`,
      { argument: ['file'] },
    );
  }
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) {
    throw refused(unknown, `there is no such parameter; expected ${PARAMETERS.join(', ')}`);
  }
  return {
    operation,
    format: extension as Format,
    variables: variablesOf(textOf(query, 'variables')),
    choice: { list: textOf(query, 'list'), expand: textOf(query, 'expand') },
    bom: flagOf(query, 'bom'),
  };
}

/** Throws UserError where the operation does not declare a variable or its value is of another type. */
export function checkVariables(
  schema: GraphQLSchema,
  { operation }: ExportPlan,
  variables: Readonly<Record<string, unknown>>,
): void {
  const declared = operation.variableDefinitions ?? [];
  const names = declared.map(({ variable }) => variable.name.value);
  const unknown = Object.keys(variables).find((name) => !names.includes(name));
  const name = operation.name?.value;
  if (unknown !== undefined) {
    const accepted = names.length === 0 ? 'it takes none' : `expected ${names.join(', ')}`;
    throw refused('variables', `${name} has no variable "${clip(unknown)}"; ${accepted}`);
  }
  const { errors } = getVariableValues(schema, declared, variables);
  const [error] = errors ?? [];
  if (error !== undefined) throw new UserError(error.message, { argument: ['variables'] });
}

function variablesOf(text: string | undefined): Record<string, unknown> {
  const value = text === undefined ? {} : parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw refused('variables', `"${clip(text ?? '')}" is no JSON object, such as {"sectors":null}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function flagOf(query: Readonly<Record<string, unknown>>, name: string): boolean {
  const text = textOf(query, name) ?? '0';
  if (text !== '0' && text !== '1') throw refused(name, `"${clip(text)}" is neither 0 nor 1`);
  return text === '1';
}

function textOf(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw refused(name, 'it was given more than once');
}

function refused(argument: string, reason: string): UserError {
  return new UserError(`\`${clip(argument)}\`: ${reason}.`, { argument: [argument] });
}

function clip(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
