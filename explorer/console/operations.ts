import { Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';

/** A stored operation, as an example to begin with. */
export interface StoredOperation {
  readonly name: string;
  /** The question that it answers: the first line of its comment. */
  readonly question: string;
  /** The exact text: who may ask stored documents alone must send this one. */
  readonly text: string;
}

const files = import.meta.glob<string>('../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** By their names. Those of the explorer's own pages come last. */
export const OPERATIONS: readonly StoredOperation[] = Object.values(files)
  .map((text) => ({
    text,
    name: /^query (\w+)/m.exec(text)?.[1] ?? '',
    question: /^# *(.*)/.exec(text)?.[1] ?? '',
  }))
  .sort((a, b) => Number(isOfPage(a)) - Number(isOfPage(b)) || a.name.localeCompare(b.name));

export function isOfPage({ name }: Pick<StoredOperation, 'name'>): boolean {
  return name.startsWith('Explorer');
}

/** What its variables are where nobody says otherwise, to be seen and changed. */
export function sampleOf(text: string): Record<string, unknown> {
  const { definitions } = parse(text);
  const operations = definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const variables = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []);
  return Object.fromEntries(
    variables.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
