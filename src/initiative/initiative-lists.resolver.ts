import type { ClassType } from 'type-graphql';
import { District } from '../place/district.type.js';
import { Region } from '../place/region.type.js';
import { relatedResolver } from '../record/related.resolver.js';
import { Sector } from '../sector/sector.type.js';
import { AgreementConnection } from './agreement.type.js';
import { InitiativeConnection } from './initiative.type.js';
import {
  AGREEMENTS_OF_SESSION,
  INITIATIVES_HELD_IN_REGION,
  INITIATIVES_OF_SECTOR,
  PROJECTS_OF_DISTRICT,
} from './initiative-lists.cypher.js';
import { ProjectConnection } from './project.type.js';
import { Session } from './session.type.js';

export const INITIATIVE_LIST_RESOLVERS: readonly ClassType[] = [
  relatedResolver({
    on: Session,
    field: 'agreements',
    list: AGREEMENTS_OF_SESSION,
    connection: AgreementConnection,
    description: 'The agreements signed at it; an initiative each of its own.',
  }),
  relatedResolver({
    on: District,
    field: 'projects',
    list: PROJECTS_OF_DISTRICT,
    connection: ProjectConnection,
    description:
      'The projects that stand in it. They are initiatives of its own (`initiatives`, `countedInitiatives`) only where ' +
      'it, or a firm of it, is a party.',
  }),
  relatedResolver({
    on: Region,
    field: 'heldInitiatives',
    list: INITIATIVES_HELD_IN_REGION,
    connection: InitiativeConnection,
    description:
      'What took place, was signed or adopted or stands in it; whether it took part is another thing.',
  }),
  relatedResolver({
    on: Sector,
    field: 'initiatives',
    list: INITIATIVES_OF_SECTOR,
    connection: InitiativeConnection,
    description: 'The initiatives of which a row says that they concern it or a sector below it.',
  }),
];
