import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { isLazy } from '../shared/lazy.js';

type FieldResolver = GraphQLFieldResolver<unknown, unknown>;
type ResolverClass = new () => object;
type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldMetadata = Metadata['fieldResolvers'][number];
type MethodMetadata = Metadata['queries'][number] | FieldMetadata;
type Parameter = NonNullable<MethodMetadata['params']>[number];

/**
 * Replaces the resolvers that the schema was built with by direct calls of the resolver methods. The generated ones sort
 * their parameters and, where a field has arguments, make a promise at every call: for a name in 500 rows that costs
 * more than the rest of the request. What a direct call cannot do (middlewares, validation) is refused here, at start.
 */
export function makeResolversDirect(
  schema: GraphQLSchema,
  resolvers: readonly ResolverClass[],
): void {
  const storage = getMetadataStorage();
  const instances = new Map<unknown, object>(resolvers.map((type) => [type, new type()]));
  const own = ({ target }: MethodMetadata) => instances.has(target);
  const direct = (method: MethodMetadata) => directCall(method, instances.get(method.target));

  for (const query of storage.queries.filter(own)) {
    setResolver(schema, 'Query', query.schemaName, direct(query));
  }
  const fields = storage.fieldResolvers.filter(own);
  const ownerOf = typeNames(storage);
  const stated = new Set(fields.map((field) => `${ownerOf(field)}.${field.schemaName}`));
  for (const field of fields) {
    const owner = ownerOf(field);
    setResolver(schema, owner, field.schemaName, direct(field));
    for (const type of implementationsOf(schema, owner)) {
      if (stated.has(`${type}.${field.schemaName}`)) continue;
      setResolver(schema, type, field.schemaName, direct(field));
    }
  }
  makeTypesDirect(schema, storage);
  callLazyFields(schema);
}

/** `resolveType` without the promise that the generated one makes for every value. */
function makeTypesDirect(schema: GraphQLSchema, storage: Metadata): void {
  for (const { name, resolveType } of storage.interfaceTypes) {
    const type = schema.getType(name);
    if (isInterfaceType(type) && resolveType) {
      type.resolveType = resolveType as NonNullable<typeof type.resolveType>;
    }
  }
}

/** What graphql-js does by itself to a value that is a function, compiled queries do not. */
function callLazyFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields()).filter((field) =>
      isLazy(field.extensions),
    )) {
      field.resolve = (root) => {
        const value = (root as Record<string, unknown>)[field.name];
        return typeof value === 'function' ? value.call(root) : value;
      };
    }
  }
}

function typeNames({ objectTypes, interfaceTypes }: Metadata) {
  const names = new Map<unknown, string>(
    [...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]),
  );
  return (field: FieldMetadata): string => {
    const name = names.get(field.getObjectType?.());
    if (name === undefined) throw new Error(`${field.target.name} resolves no known type`);
    return name;
  };
}

function implementationsOf(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
}

function setResolver(
  schema: GraphQLSchema,
  typeName: string,
  fieldName: string,
  resolve: FieldResolver,
): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  const field = type.getFields()[fieldName];
  if (field === undefined) throw new Error(`${typeName} has no field ${fieldName}`);
  field.resolve = resolve;
}

function directCall(method: MethodMetadata, instance: object | undefined): FieldResolver {
  const name = `${method.target.name}.${method.methodName}`;
  if (method.middlewares?.length || method.roles) {
    throw new Error(`${name} has a middleware or roles; put them into a server plugin`);
  }
  const call = Reflect.get(instance ?? {}, method.methodName) as (...values: unknown[]) => unknown;
  const bound = call.bind(instance);
  const [first, second, third, ...more] = [...(method.params ?? [])]
    .sort((one, other) => one.index - other.index)
    .map((parameter) => argumentOf(parameter, name));
  if (more.length > 0) throw new Error(`${name} takes more than three parameters`);
  if (first === undefined) return () => bound();
  if (second === undefined) return (r, a, c, i) => bound(first(r, a, c, i));
  if (third === undefined) return (r, a, c, i) => bound(first(r, a, c, i), second(r, a, c, i));
  return (r, a, c, i) => bound(first(r, a, c, i), second(r, a, c, i), third(r, a, c, i));
}

function argumentOf(parameter: Parameter, name: string): FieldResolver {
  if ('propertyName' in parameter && parameter.propertyName !== undefined) {
    throw new Error(`${name}: take the whole root or context and destructure it`);
  }
  switch (parameter.kind) {
    case 'root':
      return (root) => root;
    case 'context':
      return (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'args':
      return (_root, args) => args;
    case 'arg':
      return (_root, args) => args[parameter.name];
    default:
      throw new Error(`${name}: a parameter of kind ${parameter.kind} has no direct call`);
  }
}
