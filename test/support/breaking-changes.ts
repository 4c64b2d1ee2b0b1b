import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

interface Deprecable {
  readonly deprecationReason?: string | null | undefined;
}

/** The day until which what is deprecated stays, as its reason says: `… Stays until 2027-06-30.` Null: it does not say. */
export function sunsetOf({ deprecationReason }: Deprecable): string | null {
  return /\buntil (\d{4}-\d{2}-\d{2})\b/.exec(deprecationReason ?? '')?.[1] ?? null;
}

/**
 * What the current schema takes from who relies on the released one, a line each. Not counted: what was deprecated there
 * and whose day has passed.
 */
export async function breakingChanges(
  released: GraphQLSchema,
  current: GraphQLSchema,
  today: string,
): Promise<string[]> {
  const changes = await diff(released, current);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path = '' }) => !isOver(elementAt(released, path), today))
    .map(({ message }) => message);
}

function isOver(element: Deprecable | undefined, today: string): boolean {
  const sunset = element === undefined ? null : sunsetOf(element);
  return sunset !== null && sunset < today;
}

/** A field, an argument, an input field or an enum value by its coordinate: `Type.member` or `Type.field.argument`. */
function elementAt(schema: GraphQLSchema, path: string): Deprecable | undefined {
  const [typeName = '', member = '', argument] = path.split('.');
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValue(member) ?? undefined;
  if (isInputObjectType(type)) return type.getFields()[member];
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[member];
  return argument === undefined ? field : field?.args.find(({ name }) => name === argument);
}

/** Every element that is deprecated, with its coordinate. */
export function deprecatedElements(schema: GraphQLSchema): (readonly [string, Deprecable])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) return deprecatedOf(type.name, type.getValues());
    if (isInputObjectType(type)) return deprecatedOf(type.name, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    const ofArguments = fields.flatMap(({ name, args }) =>
      deprecatedOf(`${type.name}.${name}`, args),
    );
    return [...deprecatedOf(type.name, fields), ...ofArguments];
  });
}

function deprecatedOf(
  owner: string,
  elements: readonly (Deprecable & { readonly name: string })[],
) {
  return elements
    .filter(({ deprecationReason }) => deprecationReason != null)
    .map((element) => [`${owner}.${element.name}`, element] as const);
}
