import { Field, ObjectType } from 'type-graphql';
import { ACTOR_INTERFACES } from '../place/unit.type.js';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const InstitutionKind = graphqlEnum('InstitutionKind', 'What an institution is.', {
  AGENCY: 'A public agency, of development or trade for instance.',
  BANK: 'A bank or financial institution.',
  FAIR: 'An organiser of fairs.',
  HOSPITAL: 'A hospital or clinic.',
  LOCAL_GOVERNMENT: 'Between the municipality and the region: a province, a district of a region.',
  MINISTRY: 'A ministry of a country.',
  MUNICIPALITY: 'A city or commune.',
  PARLIAMENT: 'A parliament, of a country or region.',
  REGIONAL_GOVERNMENT: 'The government, or a ministry, of a region.',
  RESEARCH: 'A research body.',
  UNIVERSITY: 'A university or other higher school.',
  OTHER: 'None of these.',
});

@ObjectType({
  description: 'A public body, bank, university or the like.',
  implements: ACTOR_INTERFACES,
  simpleResolvers: true,
})
export class Institution {
  @Field(() => InstitutionKind, { description: 'What it is.' })
  readonly kind!: keyof typeof InstitutionKind;
}

export const InstitutionConnection = connectionTypes(
  'Institution',
  () => Institution,
).ConnectionType;
