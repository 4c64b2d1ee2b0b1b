import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose values are their own names, each with what it means to a client. */
export function graphqlEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): { readonly [Key in Value]: Key } {
  const names = Object.keys(values) as Value[];
  const enumObject = Object.fromEntries(names.map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    names.map((value) => [value, { description: values[value] }]),
  );
  registerEnumType(enumObject, { name, description, valuesConfig });
  return enumObject as { readonly [Key in Value]: Key };
}
