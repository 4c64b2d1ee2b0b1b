import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLInputObjectType } from 'graphql';
import {
  CONSTANTS,
  constantsOf,
  inputOf,
  STANDARD,
  textOf,
} from '../../explorer/gaps/constants.js';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

function fieldsOf(name: string) {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLInputObjectType)) throw new Error(`${name} is no input.`);
  return type.getFields();
}

/** As the API describes it: “…: 0 to 5. Null: 0.75.”, or a default in the schema itself. */
function described(name: string) {
  const field = fieldsOf('GapConstantsInput')[name] ?? fieldsOf('BasisWeights')[name];
  const text = field?.description ?? '';
  const [, least, most] = /(?:from )?([\d.]+) to (\d+)/i.exec(text) ?? [];
  const standard = field?.defaultValue ?? /Null: ([\d.]*\d)/.exec(text)?.[1];
  return { least: Number(least), most: Number(most), standard: Number(standard) };
}

test.each(CONSTANTS.map(({ name, least, most, standard }) => ({ name, least, most, standard })))(
  '$name has the range and the default that the API describes',
  ({ name, ...constant }) => {
    expect(constant).toEqual(described(name));
  },
);

test('every constant that a caller may choose is on the panel', () => {
  const { weights, halfLife, withoutAgeing, evidenceStatus, ...others } =
    fieldsOf('GapConstantsInput');
  expect([weights, halfLife, withoutAgeing, evidenceStatus]).not.toContain(undefined);
  const names = [...Object.keys(fieldsOf('BasisWeights')), 'halfLife', ...Object.keys(others)];
  expect(CONSTANTS.map(({ name }) => name).sort()).toEqual(names.sort());
});

test('an address holds what is not as documented, and nothing else', () => {
  const chosen = constantsOf('project:0,halfLife:10,sizeExponent:x,nothing:1,withoutAnnounced');
  expect(chosen).toEqual({ numbers: { project: 0 }, switches: ['withoutAnnounced'] });
  expect(textOf(chosen)).toBe('project:0,withoutAnnounced');
  expect(constantsOf(null)).toEqual(STANDARD);
  expect(inputOf(STANDARD)).toBeNull();
});

test('what never ages is asked without a half-life, which the API would refuse', () => {
  expect(inputOf(constantsOf('halfLife:3,withoutAgeing'))).toMatchObject({
    halfLife: null,
    withoutAgeing: true,
  });
});
