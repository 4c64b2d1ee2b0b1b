import { Field, InterfaceType } from 'type-graphql';
import { typeNameOf } from '../record/kind.js';
import { Node } from '../record/node.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';
import { BasisEnum, DatePrecisionEnum, InitiativeStatus } from './initiative-enums.js';

@InterfaceType({
  description: 'What actors take part in: a session, agreement, programme or project.',
  implements: [Node, Sourced],
  resolveType: typeNameOf,
})
export abstract class Initiative {
  @Field(() => BasisEnum, {
    description: 'Which of the four it is; as evidence, how strong it is.',
  })
  readonly basis!: keyof typeof BasisEnum;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'When it took place, was signed or began; of a programme when it was adopted, else its first year; where only an ' +
      'end is known, that. Null: undated, last in every order, in no period.',
  })
  readonly date!: string | null;

  @Field(() => DatePrecisionEnum, { description: 'Of `date`; UNKNOWN where that is null.' })
  readonly datePrecision!: keyof typeof DatePrecisionEnum;

  @Field(() => InitiativeStatus, {
    nullable: true,
    description: 'Null: a session or a programme, which have none.',
  })
  readonly status!: keyof typeof InitiativeStatus | null;
}

export const INITIATIVE_INTERFACES = [Node, Sourced, Initiative];

export const InitiativeConnection = connectionTypes('Initiative', () => Initiative).ConnectionType;
