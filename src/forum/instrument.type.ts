import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Named } from '../record/named.type.js';
import { Node } from '../record/node.type.js';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { Sourced } from '../source/source.type.js';

export const InstrumentKind = graphqlEnum('InstrumentKind', 'How an instrument finances.', {
  CREDIT_LINE: 'Credit up to an amount.',
  DEBT_CONVERSION: 'Debt turned into investment.',
  EQUITY: 'Capital.',
  GRANT: 'Money that need not be paid back.',
  GUARANTEE: 'Guarantee or insurance of credit.',
  LEASING: 'Leasing of equipment.',
  PROGRAMME: 'A programme that finances in several ways.',
  OTHER: 'None of these.',
});

@ObjectType({
  description: 'A financial instrument that firms of the two sides can use together.',
  implements: [Node, Named, Sourced],
  simpleResolvers: true,
})
export class Instrument {
  @Field(() => InstrumentKind, { description: 'How it finances.' })
  readonly kind!: keyof typeof InstrumentKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Its volume, in euro as stated. Null: not stated, never zero.',
  })
  readonly amountEur!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year it was set up or stated. Null: not known.',
  })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: 'A few sentences in English. Null: none.' })
  readonly summary!: string | null;
}

export const InstrumentConnection = connectionTypes('Instrument', () => Instrument).ConnectionType;
