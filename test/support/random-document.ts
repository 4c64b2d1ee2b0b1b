import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { chance, type Draw, pick, some } from './data/draw.js';

const DEPTH = 4;

/** Queries that nobody thought of: fields at random with random arguments, most of them valid, some refused. */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    /** What stands where an id is asked for. */
    private readonly ids: readonly string[],
  ) {}

  next(draw: Draw): string {
    const query = this.schema.getQueryType();
    if (query == null) throw new Error('the schema has no queries');
    const roots = some(draw, Object.values(query.getFields()), 1, 2);
    return `{ ${roots.map((root, index) => this.field(draw, root, `r${index}`, DEPTH)).join(' ')} }`;
  }

  private field(
    draw: Draw,
    field: GraphQLField<unknown, unknown>,
    alias: string,
    depth: number,
  ): string {
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? this.selection(draw, type, depth - 1) : '';
    return `${alias}: ${field.name}${this.argumentsOf(draw, field.args)}${inner}`;
  }

  private selection(draw: Draw, type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const leaves = fields.filter((each) => !isCompositeType(getNamedType(each.type)));
    const chosen = some(draw, depth > 0 ? fields : leaves, 1, 4);
    // Answers under one alias would have to merge.
    const texts = chosen.map((each, index) => this.field(draw, each, `f${depth}${index}`, depth));
    if (isAbstractType(type) && depth > 0 && chance(draw, 50)) {
      const kind = pick(draw, this.schema.getPossibleTypes(type));
      texts.push(`... on ${kind.name} { __typename }`);
    }
    return ` { __typename ${texts.join(' ')} }`;
  }

  private argumentsOf(draw: Draw, args: readonly GraphQLArgument[]): string {
    const given = args.filter((each) => isRequiredArgument(each) || chance(draw, 20));
    const texts = given.map(({ name, type }) => `${name}: ${this.value(draw, type)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  private value(draw: Draw, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.value(draw, type.ofType);
    if (isListType(type)) {
      return `[${[1, 2].map(() => this.value(draw, type.ofType as GraphQLInputType)).join(', ')}]`;
    }
    if (isEnumType(type)) return pick(draw, type.getValues()).name;
    if (!isInputObjectType(type)) return this.scalar(draw, type.name);
    const fields = Object.values(type.getFields());
    const given = fields.filter((each) => isRequiredInputField(each) || chance(draw, 20));
    return `{ ${given.map((each) => `${each.name}: ${this.value(draw, each.type)}`).join(', ')} }`;
  }

  private scalar(draw: Draw, name: string): string {
    if (name === 'ID') return JSON.stringify(pick(draw, this.ids));
    if (name === 'Int') return String(draw.integer(1, 5));
    if (name === 'Float') return String(draw.integer(0, 20) / 10);
    if (name === 'Boolean') return pick(draw, ['true', 'false']);
    if (name === 'PartialDate') return pick(draw, ['"2010"', '"2010-05"', '"2012-02-29"']);
    if (name === 'Language') return pick(draw, ['"en"', '"ru"']);
    return pick(draw, ['"valle"', '"nord"', '"Ёлка"']);
  }
}
