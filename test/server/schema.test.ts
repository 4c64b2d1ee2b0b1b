import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { buildApiSchema, schemaText } from '../../src/server/build-schema.js';

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('schema/schema.graphql is what the program serves', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(schemaText(schema));
});

test.each([
  ['AnswerStatus', 'ANSWERED NO_PARTY NEVER_WITH_OTHER_SIDE SECTOR_NOT_ON_RECORD NO_TIE'],
  ['FollowUpOutcome', 'FOLLOWED OTHER_FIELD UNDATED NOTHING_ON_RECORD NO_PAIR'],
  ['Basis', 'PROJECT AGREEMENT PROGRAMME SESSION'],
])('the values of %s are published in the order that descriptions speak of', (name, values) => {
  const type = buildSchema(schemaText(schema)).getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enumeration`);
  expect(type.getValues().map((value) => value.name)).toEqual(values.split(' '));
});

test('test/generated and explorer/generated are what codegen makes of the schema and the named operations', async () => {
  const check = promisify(execFile)('node_modules/.bin/graphql-codegen', ['--check']);
  await expect(check).resolves.toBeDefined();
});

test('everything in the schema says what it is', () => {
  const silent = types.flatMap(withoutDescription).filter((name) => !BUILT_IN.has(name));
  expect(silent).toEqual([]);
});

const BUILT_IN = new Set(['Query', 'Boolean', 'Float', 'ID', 'Int', 'String']);

function withoutDescription(type: GraphQLNamedType): string[] {
  const own = type.description ? [] : [type.name];
  if (isEnumType(type)) return [...own, ...silentOnes(type.name, type.getValues())];
  if (isInputObjectType(type)) {
    return [...own, ...silentOnes(type.name, Object.values(type.getFields()))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const ofArguments = fields.flatMap(({ name, args }) => silentOnes(`${type.name}.${name}`, args));
  return [...own, ...silentOnes(type.name, fields), ...ofArguments];
}

function silentOnes(
  owner: string,
  members: readonly { readonly name: string; readonly description?: string | null | undefined }[],
): string[] {
  return members.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`);
}

test('a field of one name has one type in every kind of node, so that fragments on them merge', () => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('Node is no interface');
  const typesOf = new Map<string, Set<string>>();
  for (const type of schema.getPossibleTypes(node)) {
    for (const { name, type: fieldType } of Object.values(type.getFields())) {
      typesOf.set(name, (typesOf.get(name) ?? new Set()).add(String(fieldType)));
    }
  }
  const mixed = [...typesOf].filter(([, set]) => set.size > 1).map(([name]) => name);
  // Each kind has kinds of its own; some always have a number or title where others may have none.
  // A country has many regions, page by page; a district or a restriction names a few.
  expect(mixed.sort()).toEqual(['kind', 'ordinal', 'regions', 'title']);
});
