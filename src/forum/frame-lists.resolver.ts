import type { ClassType } from 'type-graphql';
import { Institution } from '../actor/institution.type.js';
import { ProgrammeConnection } from '../initiative/programme.type.js';
import { SessionConnection } from '../initiative/session.type.js';
import { Country } from '../place/country.type.js';
import { DistrictConnection } from '../place/district.type.js';
import { relatedResolver } from '../record/related.resolver.js';
import { Forum, ForumConnection } from './forum.type.js';
import {
  DISTRICTS_OF_LEGAL_ACT,
  FORUMS_OF_COUNTRY,
  INSTRUMENTS_OF_COUNTRY,
  INSTRUMENTS_OF_INSTITUTION,
  LEGAL_ACTS_OF_COUNTRY,
  OBJECTIVES_OF_FORUM,
  PROGRAMMES_OF_FORUM,
  SESSIONS_OF_FORUM,
} from './frame-lists.cypher.js';
import { InstrumentConnection } from './instrument.type.js';
import { LegalAct, LegalActConnection } from './legal-act.type.js';
import { ObjectiveConnection } from './objective.type.js';

export const FRAME_LIST_RESOLVERS: readonly ClassType[] = [
  relatedResolver({
    on: Forum,
    field: 'sessions',
    list: SESSIONS_OF_FORUM,
    connection: SessionConnection,
    description: 'Its meetings.',
  }),
  relatedResolver({
    on: Forum,
    field: 'programmes',
    list: PROGRAMMES_OF_FORUM,
    connection: ProgrammeConnection,
    description: 'The programmes that it adopted.',
  }),
  relatedResolver({
    on: Forum,
    field: 'objectives',
    list: OBJECTIVES_OF_FORUM,
    connection: ObjectiveConnection,
    description: 'What it set out to do; `ordinal` says in which order.',
  }),
  relatedResolver({
    on: Country,
    field: 'forums',
    list: FORUMS_OF_COUNTRY,
    connection: ForumConnection,
    description: 'The forums that it is one of the countries of.',
  }),
  relatedResolver({
    on: LegalAct,
    field: 'districts',
    list: DISTRICTS_OF_LEGAL_ACT,
    connection: DistrictConnection,
    description: 'The zones and other districts that it founds.',
  }),
  relatedResolver({
    on: Country,
    field: 'legalActs',
    list: LEGAL_ACTS_OF_COUNTRY,
    connection: LegalActConnection,
    description: 'Its legal acts.',
  }),
  relatedResolver({
    on: Institution,
    field: 'instruments',
    list: INSTRUMENTS_OF_INSTITUTION,
    connection: InstrumentConnection,
    description: 'The financial instruments that it offers.',
  }),
  relatedResolver({
    on: Country,
    field: 'instruments',
    list: INSTRUMENTS_OF_COUNTRY,
    connection: InstrumentConnection,
    description:
      'The financial instruments offered from this country, those of which no provider is known included.',
  }),
];
