import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { ACTOR_INTERFACES } from './unit.type.js';

@ObjectType({
  description:
    'A first-level part of a country: an Italian region, a Russian federal subject, a German land.',
  implements: ACTOR_INTERFACES,
  simpleResolvers: true,
})
export class Region {
  @Field(() => String, {
    description:
      'What its country calls it, in lower case: `region`, `republic`, `oblast`, `land`.',
  })
  readonly kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the country it lies in, as its country names it. Null: not known.',
  })
  readonly macroArea!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude of a point inside it, in degrees, −90 to 90. Null: not known.',
  })
  readonly lat!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Longitude of that point, in degrees, −180 to 180. Null: not known.',
  })
  readonly lon!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Persons, in `populationYear`. Null: not known.',
  })
  readonly population!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null: the year is not known.' })
  readonly populationYear!: number | null;

  @Field(() => [String], {
    description: 'Its codes in statistics: NUTS, or those of its country. Empty: none known.',
  })
  readonly statisticalCode!: readonly string[];

  @Field(() => [ID], { description: 'The data sets that it is in, by their ids: `IT-RU`.' })
  readonly datasets!: readonly string[];
}

export const RegionConnection = connectionTypes('Region', () => Region).ConnectionType;
