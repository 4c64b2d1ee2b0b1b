import type { ClassType } from 'type-graphql';
import { AgreementConnection } from '../initiative/agreement.type.js';
import { InitiativeConnection } from '../initiative/initiative.type.js';
import { AgreementKind, ProjectKind } from '../initiative/initiative-enums.js';
import { ProgrammeConnection } from '../initiative/programme.type.js';
import { ProjectConnection } from '../initiative/project.type.js';
import { SessionConnection } from '../initiative/session.type.js';
import { facetsType } from './facet.type.js';
import { listResolver } from './list.resolver.js';
import {
  filterType,
  kindsOf,
  OF_INITIATIVES,
  WITH_BASIS,
  WITH_FORUMS,
  WITH_STATUS,
} from './list-filter.type.js';

const InitiativeFacets = facetsType('InitiativeFacets', [
  'bySector',
  'byCountry',
  'byBasis',
  'byKind',
  'byStatus',
  'byYear',
]);

export const INITIATIVE_LISTS: readonly ClassType[] = [
  listResolver({
    list: 'initiatives',
    kind: null,
    family: 'INITIATIVE',
    dateOf: 'n.date',
    filter: filterType('InitiativeFilter', 'initiatives', OF_INITIATIVES, WITH_BASIS, WITH_STATUS),
    connection: InitiativeConnection,
    facets: InitiativeFacets,
    description: 'Sessions, agreements, programmes and projects in one list.',
  }),
  listResolver({
    list: 'sessions',
    kind: 'session',
    family: 'INITIATIVE',
    dateOf: 'n.date',
    filter: filterType('SessionFilter', 'sessions', OF_INITIATIVES, WITH_FORUMS),
    connection: SessionConnection,
    facets: InitiativeFacets,
    description: 'Sessions of all forums.',
  }),
  listResolver({
    list: 'agreements',
    kind: 'agreement',
    family: 'INITIATIVE',
    dateOf: 'n.date',
    filter: filterType(
      'AgreementFilter',
      'agreements',
      OF_INITIATIVES,
      WITH_STATUS,
      kindsOf(AgreementKind),
    ),
    connection: AgreementConnection,
    facets: InitiativeFacets,
    description: 'Agreements, of every status.',
  }),
  listResolver({
    list: 'programmes',
    kind: 'programme',
    family: 'INITIATIVE',
    dateOf: 'n.date',
    filter: filterType('ProgrammeFilter', 'programmes', OF_INITIATIVES, WITH_FORUMS),
    connection: ProgrammeConnection,
    facets: InitiativeFacets,
    description: 'Programmes.',
  }),
  listResolver({
    list: 'projects',
    kind: 'project',
    family: 'INITIATIVE',
    dateOf: 'n.date',
    filter: filterType(
      'ProjectFilter',
      'projects',
      OF_INITIATIVES,
      WITH_STATUS,
      kindsOf(ProjectKind),
    ),
    connection: ProjectConnection,
    facets: InitiativeFacets,
    description: 'Projects, of every status.',
  }),
];
