import type { ClassType } from 'type-graphql';
import { ForumConnection } from '../forum/forum.type.js';
import { InstrumentConnection, InstrumentKind } from '../forum/instrument.type.js';
import { LegalActConnection } from '../forum/legal-act.type.js';
import { ObjectiveConnection } from '../forum/objective.type.js';
import { SectorConnection } from '../sector/sector.type.js';
import { SourceConnection } from '../source/source.type.js';
import { facetsType } from './facet.type.js';
import { listResolver } from './list.resolver.js';
import {
  DATED,
  filterType,
  kindsOf,
  OF_FRAME,
  OF_SECTORS,
  OF_SOURCES,
  WITH_COUNTRIES,
  WITH_FORUMS,
  WITH_SECTORS,
} from './list-filter.type.js';

const InstrumentFacets = facetsType('InstrumentFacets', ['byCountry', 'byKind', 'byYear']);
const LegalActFacets = facetsType('LegalActFacets', ['byCountry', 'byYear']);
const SourceFacets = facetsType('SourceFacets', ['byLanguage', 'byYear']);

export const FRAME_LISTS: readonly ClassType[] = [
  listResolver({
    list: 'sectors',
    kind: 'sector',
    family: 'SECTOR',
    dateOf: null,
    filter: filterType('SectorFilter', 'sectors', OF_SECTORS),
    connection: SectorConnection,
    facets: null,
    description: 'The whole tree, flat.',
  }),
  listResolver({
    list: 'forums',
    kind: 'forum',
    family: 'FRAME',
    dateOf: 'n.founded',
    filter: filterType('ForumFilter', 'forums', OF_FRAME, WITH_COUNTRIES, WITH_SECTORS, DATED),
    connection: ForumConnection,
    facets: null,
    description: 'Forums; their date is that of foundation.',
  }),
  listResolver({
    list: 'objectives',
    kind: 'objective',
    family: 'FRAME',
    dateOf: 'n.since',
    filter: filterType('ObjectiveFilter', 'objectives', OF_FRAME, WITH_FORUMS, DATED),
    connection: ObjectiveConnection,
    facets: null,
    description: 'Objectives of all forums; their date is `since`.',
  }),
  listResolver({
    list: 'instruments',
    kind: 'instrument',
    family: 'FRAME',
    dateOf: 'toString(n.year)',
    filter: filterType(
      'InstrumentFilter',
      'instruments',
      OF_FRAME,
      WITH_COUNTRIES,
      kindsOf(InstrumentKind),
      DATED,
    ),
    connection: InstrumentConnection,
    facets: InstrumentFacets,
    description: 'Financial instruments; their date is `year`.',
  }),
  listResolver({
    list: 'legalActs',
    kind: 'legal-act',
    family: 'FRAME',
    dateOf: 'n.date',
    filter: filterType('LegalActFilter', 'legal acts', OF_FRAME, WITH_COUNTRIES, DATED),
    connection: LegalActConnection,
    facets: LegalActFacets,
    description: 'Legal acts.',
  }),
  listResolver({
    list: 'sources',
    kind: 'source',
    family: 'FRAME',
    dateOf: 'n.published',
    filter: filterType('SourceFilter', 'sources', OF_SOURCES),
    connection: SourceConnection,
    facets: SourceFacets,
    description:
      'Everything that any row of the data cites; the date of a source is that of publication.',
  }),
];
