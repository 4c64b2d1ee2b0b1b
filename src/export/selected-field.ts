import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A field as an operation selects it, fragments taken apart. */
export interface SelectedField {
  /** Its name in the answer: the alias, where there is one. */
  readonly key: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly node: FieldNode;
  /** Types on which alone it is asked, outermost first. */
  readonly conditions: readonly string[];
  /** Of the field and of every fragment around it. */
  readonly directives: readonly DirectiveNode[];
  readonly children: readonly SelectedField[];
}

/** What stands around the fields of a selection. */
interface Around {
  readonly conditions: readonly string[];
  readonly directives: readonly DirectiveNode[];
}

const NOTHING: Around = { conditions: [], directives: [] };

/** The fields of an operation as a tree, in the order of the document. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  selection: SelectionSetNode,
): SelectedField[] {
  const root = schema.getQueryType();
  if (root == null) throw new Error('the schema has no queries');
  return new Selections(schema, fragmentsOf(document)).fieldsOf(root, [selection], NOTHING);
}

class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** Each key once a type condition: what is selected of it in several places is one field. */
  fieldsOf(
    owner: GraphQLNamedType,
    sets: readonly SelectionSetNode[],
    around: Around,
  ): SelectedField[] {
    const merged = new Map<string, SelectedField>();
    for (const field of sets.flatMap((set) => this.inOrder(owner, set, around))) {
      const name = `${field.conditions.join(' ')} ${field.key}`;
      const known = merged.get(name);
      merged.set(name, known === undefined ? field : withChildrenOf(known, field));
    }
    return [...merged.values()];
  }

  private inOrder(owner: GraphQLNamedType, set: SelectionSetNode, around: Around): SelectedField[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [this.fieldOf(owner, selection, around)];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.fragments.get(selection.name.value);
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition?.name.value ?? owner.name;
      const inner: Around = {
        conditions:
          condition === owner.name ? around.conditions : [...around.conditions, condition],
        directives: [...around.directives, ...(selection.directives ?? [])],
      };
      const type = this.schema.getType(condition) ?? owner;
      return this.fieldsOf(type, [fragment.selectionSet], inner);
    });
  }

  private fieldOf(owner: GraphQLNamedType, node: FieldNode, around: Around): SelectedField {
    const type = typeOfField(owner, node.name.value);
    const set = node.selectionSet;
    return {
      key: (node.alias ?? node.name).value,
      name: node.name.value,
      type,
      node,
      conditions: around.conditions,
      directives: [...around.directives, ...(node.directives ?? [])],
      children: set === undefined ? [] : this.fieldsOf(getNamedType(type), [set], NOTHING),
    };
  }
}

function withChildrenOf(one: SelectedField, other: SelectedField): SelectedField {
  return { ...one, children: [...one.children, ...other.children] };
}

function typeOfField(owner: GraphQLNamedType, name: string): GraphQLOutputType {
  if (name === '__typename') return GraphQLString;
  const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${owner.name} has no field ${name}`);
  return field.type;
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
