import { Field, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { ACTOR_INTERFACES } from './unit.type.js';

export const DistrictKind = graphqlEnum('DistrictKind', 'What a district is.', {
  INDUSTRIAL_DISTRICT: 'Small firms of one trade in one area.',
  SPECIAL_ECONOMIC_ZONE: 'A zone with a regime of its own, founded by law; see `sezKind`.',
  INDUSTRIAL_PARK: 'Serviced land and buildings for industry, under one management.',
  CLUSTER: 'Firms, research and public bodies of one field that work together.',
});

export const SezKind = graphqlEnum('SezKind', 'What a special economic zone is for.', {
  INDUSTRIAL: 'Industry and production.',
  TECHNOLOGY: 'Technology and innovation.',
  PORT: 'Ports and logistics.',
  TOURISM: 'Tourism and recreation.',
});

@ObjectType({
  description: 'An industrial district, special economic zone, industrial park or cluster.',
  implements: ACTOR_INTERFACES,
  simpleResolvers: true,
})
export class District {
  @Field(() => DistrictKind, { description: 'Which of the four it is.' })
  readonly kind!: keyof typeof DistrictKind;

  @Field(() => SezKind, {
    nullable: true,
    description: 'Only of a special economic zone. Null: none, or not known.',
  })
  readonly sezKind!: keyof typeof SezKind | null;

  @Field(() => String, { nullable: true, description: 'Its main town. Null: not known.' })
  readonly city!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: not known.' })
  readonly established!: string | null;
}

export const DistrictConnection = connectionTypes('District', () => District).ConnectionType;
