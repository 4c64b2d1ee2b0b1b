import { chance, pick, some } from './draw.js';
import type { RandomBuilder } from './random-data-set.js';
import { precisionOf, type RandomPeriod, randomDate, randomPeriod } from './random-dates.js';
import type { RawRow } from './raw-data-set.js';
import { type TableName, tableOfKind } from './tables.js';

const ROLES = [
  'participant',
  'host',
  'co-chair',
  'organiser',
  'signatory',
  'investor',
  'partner',
  'beneficiary',
  'speaker',
];
const AGREEMENT_KINDS = ['agreement', 'contract', 'memorandum', 'protocol', 'twinning'];
const AGREEMENT_STATUSES =
  'announced negotiation draft signed in-force renewed superseded expired unknown'.split(' ');
const PROJECT_KINDS = ['joint-venture', 'plant', 'zone', 'training', 'supply', 'other'];
const PROJECT_STATUSES = (
  'announced planned approved under-construction ongoing operating completed sold taken-over ' +
  'withdrawn cancelled unknown'
).split(' ');
const PARTY_KINDS = ['region', 'firm', 'district', 'institution', 'association', 'country'];

export function addInitiatives(builder: RandomBuilder): void {
  const { draw } = builder;
  const id = builder.slug();
  const [left = '', right = ''] = builder.ids('countries');
  const calendar = chance(draw, 70) ? `${left}:09-12|${right}:03-06` : '';
  const countries = `${left}|${right}`;
  builder.add('forums', { id, countries, calendar, ...builder.forms('name', id) });
  const counts = [3, 2, 5, 5].map((max) => draw.integer(0, max));
  const [sessions = 0, programmes = 0, agreements = 0, projects = 0] = counts;
  repeat(sessions, (index) => addSession(builder, id, index));
  repeat(programmes, () => addProgramme(builder, id));
  repeat(agreements, () => addAgreement(builder));
  repeat(projects, () => addProject(builder));
}

function repeat(count: number, add: (index: number) => void): void {
  for (let index = 0; index < count; index += 1) add(index);
}

function addSession(builder: RandomBuilder, forum: string, index: number): void {
  const { draw } = builder;
  const id = builder.slug();
  const region = chance(draw, 50) ? pick(draw, builder.tables.regions) : undefined;
  const country = region?.country ?? (chance(draw, 70) ? pick(draw, builder.ids('countries')) : '');
  builder.add('sessions', {
    id,
    forum,
    ordinal: chance(draw, 80) ? String(index + 1) : '',
    ...periodCells(builder, randomPeriod(draw)),
    region: region?.id ?? '',
    // Where a region is named, its country may be left out.
    country: region !== undefined && index % 3 === 2 ? '' : country,
    ...(chance(draw, 20) ? builder.forms('title', id) : {}),
  });
  addParties(builder, 'session', id, 8);
  addInitiativeSectors(builder, 'session', id);
}

function addProgramme(builder: RandomBuilder, forum: string): void {
  const { draw } = builder;
  const id = builder.slug();
  const signed = chance(draw, 50) ? randomDate(draw) : '';
  const start = chance(draw, 60) ? draw.integer(2005, 2010) : undefined;
  const end = chance(draw, 60) ? (start ?? 2008) + draw.integer(0, 2) : undefined;
  builder.add('programmes', {
    id,
    forum: chance(draw, 50) ? forum : '',
    signed_date: signed,
    date_precision: chance(draw, 50) ? precisionOf(signed) : '',
    start_year: start === undefined ? '' : String(start),
    end_year: end === undefined ? '' : String(end),
    ...builder.forms('title', id),
  });
  addParties(builder, 'programme', id, 4);
  addInitiativeSectors(builder, 'programme', id);
}

function addAgreement(builder: RandomBuilder): void {
  const { draw } = builder;
  const id = builder.slug();
  const date = chance(draw, 80) ? randomDate(draw) : '';
  const sessions = builder.ids('sessions');
  builder.add('agreements', {
    id,
    kind: pick(draw, AGREEMENT_KINDS),
    date,
    date_precision: chance(draw, 50) ? precisionOf(date) : '',
    region: chance(draw, 30) ? pick(draw, builder.ids('regions')) : '',
    session: sessions.length > 0 && chance(draw, 40) ? pick(draw, sessions) : '',
    status: pick(draw, AGREEMENT_STATUSES),
    ...builder.forms('title', id),
  });
  addParties(builder, 'agreement', id, 5);
  addInitiativeSectors(builder, 'agreement', id);
}

function addProject(builder: RandomBuilder): void {
  const { draw } = builder;
  const id = builder.slug();
  const district = chance(draw, 40) ? pick(draw, [{}, ...builder.tables.districts]) : {};
  const regions = (district.regions ?? '').split('|').filter((code) => code !== '');
  const anyRegion = chance(draw, 30) ? pick(draw, builder.ids('regions')) : '';
  builder.add('projects', {
    id,
    kind: pick(draw, PROJECT_KINDS),
    ...periodCells(builder, randomPeriod(draw)),
    district: district.id ?? '',
    region: regions[0] ?? (district.id === undefined ? anyRegion : ''),
    value_eur: chance(draw, 50) ? pick(draw, ['1000000', '2500000.5', '0', '310000000']) : '',
    status: pick(draw, PROJECT_STATUSES),
    ...builder.forms('name', id),
  });
  addParties(builder, 'project', id, 5);
  addInitiativeSectors(builder, 'project', id);
}

/** "`date_precision` must agree with the start date's form; left empty, it is what the form says." */
function periodCells(builder: RandomBuilder, { start, end }: RandomPeriod): RawRow {
  const precision = precisionOf(start === '' ? end : start);
  const date_precision = chance(builder.draw, 50) ? precision : '';
  return { start_date: start, end_date: end, date_precision };
}

/** None, of one side or of several, each in one or two roles. */
function addParties(builder: RandomBuilder, kind: string, id: string, max: number): void {
  const { draw } = builder;
  const parties = new Set<string>();
  for (let count = draw.integer(0, max); count > 0; count -= 1) {
    const actorKind = pick(draw, PARTY_KINDS);
    const actors = builder.ids(tableOfKind(actorKind));
    if (actors.length > 0) parties.add(`${actorKind} ${pick(draw, actors)}`);
  }
  for (const party of parties) {
    const [actor_type = '', actor = ''] = party.split(' ');
    for (const role of some(draw, ROLES, 1, 2)) {
      const inferred = chance(draw, 10) ? 'the region where the project stands' : '';
      const row = { initiative_type: kind, initiative: id, actor_type, actor, role, inferred };
      builder.add('participations', row);
    }
  }
}

function addInitiativeSectors(builder: RandomBuilder, kind: string, id: string): void {
  const { draw } = builder;
  const kinds = ['subject', 'focus', ...(kind === 'session' ? ['table', 'seminar'] : [])];
  for (const sector of some(draw, builder.ids('sectors'), 0, 3)) {
    for (const sectorKind of some(draw, kinds, 1, 2)) {
      const row = { initiative_type: kind, initiative: id, sector, kind: sectorKind };
      builder.add('initiative_sectors' satisfies TableName, row);
    }
  }
}
