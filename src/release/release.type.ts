import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../record/date-time.scalar.js';
import { NodeKind } from '../record/node-kind.enum.js';

@ObjectType({ description: 'How many records of a kind there are.', simpleResolvers: true })
export class KindCount {
  @Field(() => NodeKind, { description: 'The kind.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Records; 0 where there are none.' })
  readonly count!: number;
}

@ObjectType('Release', {
  description:
    'What an import made: all answers with its number are of the same data. It stands in `extensions.release` of every answer.',
  simpleResolvers: true,
})
export class ReleaseType {
  @Field(() => Int, { description: '1 for the first import; grows by one with each.' })
  readonly number!: number;

  @Field(() => String, {
    description: 'SHA-256 of the data, hexadecimal: the same rows in any order give the same hash.',
  })
  readonly contentHash!: string;

  @Field(() => DateTimeScalar, { description: 'When the import ended.' })
  readonly importedAt!: string;
}

@ObjectType({ description: 'How many rows a table of a data set has.', simpleResolvers: true })
export class TableCount {
  @Field(() => String, { description: 'Name of the table: `participations`.' })
  readonly table!: string;

  @Field(() => Int, { description: 'Rows as imported.' })
  readonly count!: number;
}

@ObjectType({
  description:
    'A folder of tables: one pair of countries and its third countries. Nothing is added up across data sets.',
  simpleResolvers: true,
})
export class Dataset {
  @Field(() => ID, { description: 'Its pair of countries, by code: `IT-RU`. Not an id of `node`.' })
  readonly id!: string;

  @Field(() => [String], {
    description: 'Names of the folders it was imported from: one, or several of the same pair.',
  })
  readonly folders!: readonly string[];
}
