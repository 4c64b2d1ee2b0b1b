import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  parse,
  type SelectionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/**
 * What a client does who has nothing but the text of the schema: the cost of an operation by what the descriptions of
 * `@cost` and `@listSize` say. Written for this alone: it follows the text, by brute force, and shares no code with the program.
 */
export function costFromSdl(sdl: string, operation: string, given: Record<string, unknown> = {}) {
  return Math.ceil(new Client(parse(sdl), parse(operation), given).total());
}

type Named = Extract<DefinitionNode, { readonly kind: 'ObjectTypeDefinition' }>;

class Client {
  private readonly types = new Map<string, Named>();
  private readonly variables: Record<string, unknown> = {};

  constructor(
    schema: DocumentNode,
    private readonly document: DocumentNode,
    given: Record<string, unknown>,
  ) {
    for (const node of schema.definitions) {
      if (node.kind === 'ObjectTypeDefinition' || node.kind === 'InterfaceTypeDefinition') {
        this.types.set(node.name.value, node as Named);
      }
    }
    for (const node of document.definitions) {
      if (node.kind !== 'OperationDefinition') continue;
      for (const { variable, defaultValue } of node.variableDefinitions ?? []) {
        if (defaultValue) this.variables[variable.name.value] = valueFromASTUntyped(defaultValue);
      }
    }
    Object.assign(this.variables, given);
  }

  total(): number {
    const operation = this.document.definitions.find(({ kind }) => kind === 'OperationDefinition');
    if (operation?.kind !== 'OperationDefinition') throw new Error('No operation');
    return this.dearest('Query', operation.selectionSet.selections, null);
  }

  /** A type that may be several: each of them by itself, and the dearest. */
  private dearest(type: string, selections: readonly SelectionNode[], parent: Sizes): number {
    const concrete = [...this.types.values()]
      .filter(({ kind, name, interfaces = [] }) =>
        name.value === type
          ? kind === 'ObjectTypeDefinition'
          : kind === 'ObjectTypeDefinition' && interfaces.some((each) => each.name.value === type),
      )
      .map(({ name }) => name.value);
    return Math.max(...concrete.map((each) => this.sum(each, selections, parent)));
  }

  private sum(type: string, selections: readonly SelectionNode[], parent: Sizes): number {
    return selections
      .filter((selection) => !this.leftOut(selection))
      .map((selection) => {
        if (selection.kind === 'Field') return this.field(type, selection, parent);
        const fragment =
          selection.kind === 'InlineFragment' ? selection : this.fragment(selection.name.value);
        const on = fragment.typeCondition?.name.value ?? type;
        const isOf =
          on === type || this.types.get(type)?.interfaces?.some(({ name }) => name.value === on);
        return isOf ? this.sum(type, fragment.selectionSet.selections, parent) : 0;
      })
      .reduce((one, other) => one + other, 0);
  }

  private field(type: string, node: FieldNode, parent: Sizes): number {
    if (node.name.value === '__typename') return 0;
    const field = this.types.get(type)?.fields?.find(({ name }) => name.value === node.name.value);
    if (!field) throw new Error(`${type}.${node.name.value}`);
    const holdsObjects = this.types.has(nameOf(field.type));
    const weight = Number(valueGiven(field.directives, 'cost', 'weight') ?? (holdsObjects ? 1 : 0));
    const ofArguments = (field.arguments ?? [])
      .filter(({ name }) => this.given(node, name.value) != null)
      .map(({ directives }) => Number(valueGiven(directives, 'cost', 'weight') ?? 0))
      .reduce((one, other) => one + other, 0);
    if (!holdsObjects) return weight + ofArguments;
    const sizes = this.sizes(field, node);
    const isSized = parent?.fields.includes(field.name.value);
    const count = isSized ? parent!.size : isList(field.type) ? (sizes?.size ?? 1) : 1;
    const inner = this.dearest(nameOf(field.type), node.selectionSet!.selections, sizes);
    return weight + ofArguments + count * (1 + inner);
  }

  private sizes(field: FieldDefinitionNode, node: FieldNode): Sizes {
    const read = (name: string) => valueGiven(field.directives, 'listSize', name);
    const slicing = (read('slicingArguments') ?? []) as string[];
    const sizes = slicing.map((name) => {
      const definition = field.arguments?.find((argument) => argument.name.value === name);
      const byDefault = definition?.defaultValue && valueFromASTUntyped(definition.defaultValue);
      const value = this.given(node, name) ?? byDefault;
      return Array.isArray(value) ? value.length : Math.min(500, Number(value));
    });
    const size = sizes.length > 0 ? Math.max(...sizes) : read('assumedSize');
    if (size === undefined) return null;
    return { size: Number(size), fields: (read('sizedFields') ?? []) as string[] };
  }

  private given(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((each) => each.name.value === name);
    return argument && valueFromASTUntyped(argument.value, this.variables);
  }

  private leftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some((directive) => {
      const [condition] = directive.arguments ?? [];
      const value = condition && valueFromASTUntyped(condition.value, this.variables);
      return directive.name.value === 'skip' ? value === true : value === false;
    });
  }

  private fragment(wanted: string) {
    for (const node of this.document.definitions) {
      if (node.kind === 'FragmentDefinition' && node.name.value === wanted) return node;
    }
    throw new Error(`No fragment ${wanted}`);
  }
}

type Sizes = { readonly size: number; readonly fields: readonly string[] } | null;

function valueGiven(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
  argument: string,
) {
  const found = directives?.find((directive) => directive.name.value === name);
  const value = found?.arguments?.find((each) => each.name.value === argument)?.value;
  return value && valueFromASTUntyped(value);
}

function nameOf(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : nameOf(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === 'ListType' || (type.kind === 'NonNullType' && isList(type.type));
}
