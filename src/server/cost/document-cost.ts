import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { INTROSPECTION, LARGEST_PAGE, type ListSize } from './prices.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface Priced {
  readonly cost: number;
  /** Names of the variables that it was read from: with the same values of these it is the same. */
  readonly reads: ReadonlySet<string>;
}

/** How long the fields are that a connection sizes. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}

/** Of each type that it may be, by name. */
type CostByType = ReadonlyMap<string, number>;

/**
 * The cost of an operation that fits the schema, by the rules that the directives `@cost` and `@listSize` publish.
 * `largestPage` takes larger pages as that small: how the page size that would pass is found.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  largestPage: number = LARGEST_PAGE,
): Priced {
  const pricer = new Pricer(schema, document, operation, variables, largestPage);
  const query = schema.getQueryType();
  const cost = query ? pricer.selections(operation.selectionSet, query, null) : 0;
  return { cost: Math.ceil(cost), reads: pricer.reads };
}

class Pricer {
  readonly reads = new Set<string>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment may be spread often: without this a short document could take for ever. */
  private readonly costsOfFragments = new Map<string, CostByType>();
  private readonly variables: Variables;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Variables,
    private readonly largestPage: number,
  ) {
    this.fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.variables = withDefaults(operation, given);
  }

  /** Of a type that may be several, the dearest counts. */
  selections(set: SelectionSetNode, type: GraphQLCompositeType, sized: Sized | null): number {
    return Math.max(0, ...this.ofEachType(set, type, sized).values());
  }

  private ofEachType(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    sized: Sized | null,
  ): CostByType {
    const sums = new Map(this.possible(type).map((name) => [name, 0]));
    for (const selection of set.selections) {
      if (this.isLeftOut(selection)) continue;
      for (const [name, cost] of this.selection(selection, type, sized)) {
        const sum = sums.get(name);
        if (sum !== undefined) sums.set(name, sum + cost);
      }
    }
    return sums;
  }

  private selection(
    selection: SelectionNode,
    type: GraphQLCompositeType,
    sized: Sized | null,
  ): CostByType {
    if (selection.kind === Kind.FIELD) {
      const cost = this.field(selection, type, sized);
      return new Map(this.possible(type).map((name) => [name, cost]));
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? this.fragments.get(selection.name.value)
        : selection;
    if (fragment === undefined) return new Map();
    const named = this.schema.getType(fragment.typeCondition?.name.value ?? type.name);
    if (!isCompositeType(named)) return new Map();
    const costs = () => this.ofEachType(fragment.selectionSet, named, sized);
    return selection.kind === Kind.FRAGMENT_SPREAD
      ? this.once(`${selection.name.value} ${sized?.size} ${sized?.fields}`, costs)
      : costs();
  }

  private once(key: string, costs: () => CostByType): CostByType {
    const known = this.costsOfFragments.get(key);
    if (known !== undefined) return known;
    const made = costs();
    this.costsOfFragments.set(key, made);
    return made;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, sized: Sized | null): number {
    const field = this.fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (field === undefined || !type) return 0;
    const own = type.name.startsWith('__') ? INTROSPECTION.weight : 1;
    const isComposite = isCompositeType(type);
    const weight = (field.extensions.weight as number | undefined) ?? (isComposite ? own : 0);
    const price = weight + this.argumentsGiven(node, field);
    if (!isComposite || node.selectionSet === undefined) return price;
    const listSize = field.extensions.listSize as ListSize | undefined;
    const size = this.sizeOf(node, field, parent, listSize);
    const inner = listSize?.sizedFields && { fields: listSize.sizedFields, size };
    const count = inner || !isListType(getNullableType(field.type)) ? 1 : size;
    const isSized = sized?.fields.includes(field.name) ? sized.size : count;
    return price + isSized * (own + this.selections(node.selectionSet, type, inner ?? null));
  }

  private fieldOf(parent: GraphQLCompositeType, name: string) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    return hasFields ? parent.getFields()[name] : undefined;
  }

  private argumentsGiven(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    let sum = 0;
    for (const { name, extensions } of field.args) {
      if (extensions.weight === undefined) continue;
      if (this.argument(node, name) != null) sum += extensions.weight as number;
    }
    return sum;
  }

  private sizeOf(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
    { slicingArguments = [], assumedSize = 1 }: ListSize = {},
  ): number {
    if (parent.name === '__Schema') return INTROSPECTION.types;
    if (parent.name.startsWith('__')) return INTROSPECTION.list;
    const sizes = slicingArguments.map((name) => {
      const value = this.argument(node, name);
      return sizeOfValue(value === undefined ? defaultOf(field, name) : value, this.largestPage);
    });
    return sizes.length > 0 ? Math.max(...sizes) : assumedSize;
  }

  /** Undefined: not given. */
  private argument(node: FieldNode, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    return given && this.value(given.value);
  }

  private isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: args = [] }) => {
      const condition = args[0] as ArgumentNode | undefined;
      if (condition === undefined) return false;
      const value = this.value(condition.value);
      return name.value === 'skip' ? value === true : name.value === 'include' && value === false;
    });
  }

  private value(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) {
      this.reads.add(node.name.value);
      return this.variables[node.name.value];
    }
    if (node.kind === Kind.LIST) return node.values;
    return node.kind === Kind.OBJECT ? node : valueFromASTUntyped(node);
  }

  private possible(type: GraphQLCompositeType): readonly string[] {
    if (!isAbstractType(type)) return [type.name];
    return this.schema.getPossibleTypes(type).map(({ name }) => name);
  }
}

function sizeOfValue(value: unknown, largestPage: number): number {
  if (Array.isArray(value)) return value.length;
  // What is no number the execution refuses.
  const size = Number(value);
  return Number.isNaN(size) ? 0 : Math.min(Math.max(0, size), LARGEST_PAGE, largestPage);
}

function defaultOf({ args }: GraphQLField<unknown, unknown>, name: string): unknown {
  return args.find((argument) => argument.name === name)?.defaultValue;
}

function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? [])
    .filter(({ defaultValue }) => defaultValue !== undefined)
    .map(({ variable, defaultValue }) => [
      variable.name.value,
      valueFromASTUntyped(defaultValue as ValueNode),
    ]);
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(defaults), ...Object.fromEntries(stated) };
}
