import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { INITIATIVE_INTERFACES } from './initiative.type.js';
import { AgreementKind } from './initiative-enums.js';

@ObjectType({
  description: 'Something signed, or to be signed. `date` is that of signature.',
  implements: INITIATIVE_INTERFACES,
  simpleResolvers: true,
})
export class Agreement {
  @Field(() => AgreementKind, { description: 'What was signed.' })
  readonly kind!: keyof typeof AgreementKind;

  @Field(() => String, { nullable: true, description: 'A few sentences in English. Null: none.' })
  readonly summary!: string | null;
}

export const AgreementConnection = connectionTypes('Agreement', () => Agreement).ConnectionType;
