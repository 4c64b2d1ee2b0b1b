import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { chance, type Draw, pick } from '../data/draw.js';

const IDS = ['region:PT-11', 'region:KZ-75', 'sector:tiles', 'country:PT', 'nothing', '', 'firm:'];
const STRINGS = [
  '',
  'a',
  '2015',
  '2015-02-30',
  'tiles',
  '\\u0000',
  '\\uD83D\\uDE00',
  'é'.repeat(50),
  '{x}',
];
const NUMBERS = ['0', '1', '2', '20', '-1', '500', '501', '2147483647'];
const FRACTIONS = [...NUMBERS, '0.5', '1e400'];
const ANY = [
  'null',
  'true',
  '[]',
  '{}',
  '"text"',
  '7',
  'ENUM',
  '$missing',
  '[[[1]]]',
  '{a: {b: 1}}',
];
const DIRECTIVES = ['@include(if: true)', '@skip(if: false)', '@skip(if: true)'];
const WRONG_DIRECTIVES = ['@nope', '@include', '@skip(if: 1)'];
const DATES = ['2015', '2015-03', '2015-03-04', '0001', '9999-12-31', '2015-02-30'];
const HEADS = ['query ($v: Int = 1)', 'query Q($id: ID!)', 'mutation', 'subscription S'];
// One in eight is large: most of what a server can do wrong it does on a small document, at a tenth of the time.
const [SMALL, LARGE] = [
  { depth: 1, width: 1 },
  { depth: 5, width: 3 },
];
const LARGE_PERCENT = 12;

/** A document of the schema's own grammar, with values, fragments and directives by chance, sound or not. */
export function randomDocument(schema: GraphQLSchema, draw: Draw): string {
  return new Writer(schema, draw).document();
}

class Writer {
  private readonly fragments: string[] = [];
  private aliases = 0;
  private readonly size: typeof LARGE;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
  ) {
    this.size = chance(draw, LARGE_PERCENT) ? LARGE : SMALL;
  }

  document(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('The schema has no queries');
    const body = this.selections(query, 0);
    const head = chance(this.draw, 10) ? pick(this.draw, HEADS) : pick(this.draw, ['', 'query Q']);
    return this.broken(`${head} ${body} ${this.fragments.join(' ')}`);
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const wanted = 1 + this.draw.integer(0, depth === 0 ? 1 : this.size.width);
    const parts = Array.from({ length: wanted }, () => {
      if (chance(this.draw, 3))
        return pick(this.draw, [
          '__typename',
          '__typename',
          '__typename',
          'nope',
          '__schema { types { name } }',
        ]);
      if (chance(this.draw, 6)) return this.fragment(type, depth);
      return this.field(pick(this.draw, fields), depth);
    });
    return `{ ${parts.join(' ')} }`;
  }

  private field(
    field: { name: string; args: readonly GraphQLArgument[]; type: GraphQLOutputType } | undefined,
    depth: number,
  ): string {
    if (!field) return '__typename';
    const type = getNamedType(field.type);
    const isInner = isCompositeType(type);
    if (isInner && depth > this.size.depth) return '__typename';
    const isAlone = field.args.length === 0 || chance(this.draw, 5);
    const alias = isAlone ? '' : `f${this.aliases++}: `;
    const directives = chance(this.draw, 5) ? WRONG_DIRECTIVES : DIRECTIVES;
    const directive = chance(this.draw, 4) ? ` ${pick(this.draw, directives)}` : '';
    const inner = isInner ? ` ${this.selections(type, depth + 1)}` : '';
    return `${alias}${field.name}${this.arguments(field.args)}${directive}${inner}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const on = chance(this.draw, 80)
      ? type.name
      : pick(this.draw, ['Region', 'Node', 'Nope', 'Named']);
    const named = this.schema.getType(on);
    const body = isCompositeType(named) ? this.selections(named, depth + 1) : '{ id }';
    if (chance(this.draw, 50)) return `... on ${on} ${body}`;
    const name = `F${this.fragments.length}`;
    const self = chance(this.draw, 2) ? `...${name}` : '';
    this.fragments.push(`fragment ${name} on ${on} ${body.replace('{', `{ ${self}`)}`);
    return `...${name}`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter(({ type }) => chance(this.draw, isNonNullType(type) ? 98 : 25))
      .map(({ name, type }) => `${name}: ${this.value(type, 0)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private value(type: GraphQLInputType, depth: number): string {
    if (chance(this.draw, 2)) return pick(this.draw, ANY);
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (isListType(type)) {
      const values = Array.from({ length: this.draw.integer(0, 3) }, () =>
        this.value(type.ofType, depth),
      );
      return chance(this.draw, 2) ? `[${Array(101).fill('"a"')}]` : `[${values.join(', ')}]`;
    }
    if (isEnumType(type)) return pick(this.draw, type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth < 3 && chance(this.draw, isNonNullType(field.type) ? 98 : 25),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.value(field.type, depth + 1)}`).join(', ')} }`;
    }
    if (type.name === 'Int') return pick(this.draw, NUMBERS);
    if (type.name === 'Float') return pick(this.draw, FRACTIONS);
    if (type.name === 'Boolean') return pick(this.draw, ['true', 'false']);
    if (type.name === 'PartialDate') return `"${pick(this.draw, DATES)}"`;
    if (type.name === 'Language') return `"${pick(this.draw, ['en', 'ru', 'it', 'xx'])}"`;
    if (type.name === 'ID') return `"${pick(this.draw, IDS)}"`;
    return `"${pick(this.draw, STRINGS)}"`;
  }

  /** One in twelve has a part cut out, doubled, or replaced by what no lexer expects. */
  private broken(text: string): string {
    if (!chance(this.draw, 8)) return text;
    const at = this.draw.integer(0, text.length - 1);
    const to = Math.min(text.length, at + this.draw.integer(1, 12));
    const instead = pick(this.draw, [
      '',
      text.slice(at, to).repeat(2),
      '{',
      '}',
      '"""',
      '\\u{110000}',
      '\u0000',
      '...',
      '$',
      '#',
    ]);
    return text.slice(0, at) + instead + text.slice(to);
  }
}
