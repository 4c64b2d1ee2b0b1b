import { chance, pick, some } from './draw.js';
import type { RandomBuilder } from './random-data-set.js';
import { randomDate } from './random-dates.js';
import type { RawRow } from './raw-data-set.js';
import { tableOfKind } from './tables.js';

/** A tree of up to three levels. */
export function addSectors(builder: RandomBuilder): void {
  const { draw } = builder;
  const addSector = (parent: string, depth: number): void => {
    const id = builder.slug();
    const nace = depth > 0 && chance(draw, 50) ? '28|28.3' : '';
    builder.add('sectors', { id, parent, nace_rev2: nace, ...builder.forms('name', id) });
    if (depth === 2) return;
    for (let count = draw.integer(0, 2); count > 0; count -= 1) addSector(id, depth + 1);
  };
  for (let count = draw.integer(1, 3); count > 0; count -= 1) addSector('', 0);
}

/** What no tie rests on: aims, declared fields, activities, strengths, law, money, restrictions. */
export function addFrame(builder: RandomBuilder): void {
  const [forum = ''] = builder.ids('forums');
  const { draw } = builder;
  for (const sector of some(draw, builder.ids('sectors'), 0, 3)) {
    const kind = pick(draw, ['subject', 'focus']);
    builder.add('forum_sectors', { forum, sector, kind });
  }
  for (let ordinal = draw.integer(0, 2) - 1; ordinal >= 0; ordinal -= 1) {
    const id = builder.slug();
    const row = { id, forum, ordinal: String(ordinal) };
    builder.add('objectives', { ...row, ...builder.forms('text', id) });
  }
  addActorSectors(builder);
  addStrengths(builder);
  addLawAndMoney(builder);
  for (let count = draw.integer(0, 3); count > 0; count -= 1) addRestriction(builder);
}

const ACTOR_KINDS = ['region', 'district', 'firm', 'association', 'institution'];

function addActorSectors(builder: RandomBuilder): void {
  const { draw } = builder;
  for (const kind of ACTOR_KINDS) {
    for (const actor of some(draw, builder.ids(tableOfKind(kind)), 0, 2)) {
      for (const sector of some(draw, builder.ids('sectors'), 1, 2)) {
        builder.add('actor_sectors', { actor_type: kind, actor, sector });
      }
    }
  }
}

function addStrengths(builder: RandomBuilder): void {
  const { draw } = builder;
  for (const kind of ['region', 'district']) {
    for (const place of some(draw, builder.ids(tableOfKind(kind)), 0, 2)) {
      const value = String(draw.integer(0, 100_000));
      const sector = pick(draw, builder.ids('sectors'));
      const row = { place_type: kind, place, sector, year: '2015', measure: 'persons_employed' };
      builder.add('strengths', { ...row, value, unit: 'persons', coverage: 'complete' });
    }
  }
}

function addLawAndMoney(builder: RandomBuilder): void {
  const { draw } = builder;
  const country = pick(draw, builder.ids('countries'));
  if (chance(draw, 50)) {
    const id = builder.slug();
    builder.add('legal_acts', { id, country, date: '2005-07-22', ...builder.forms('title', id) });
    const ofCountry = builder.tables.districts.filter((row) => row.country === country);
    for (const district of some(draw, ofCountry, 0, 1)) district.legal_act = id;
  }
  if (chance(draw, 50)) {
    const id = builder.slug();
    const provider = pick(draw, ['', ...builder.ids('institutions')]);
    const row = {
      id,
      country: countryOfProvider(builder, provider) || country,
      provider,
      kind: 'credit-line',
      amount_eur: '5000000',
    };
    builder.add('instruments', { ...row, ...builder.forms('name', id) });
  }
}

/** An instrument's country is its provider's. */
function countryOfProvider(builder: RandomBuilder, provider: string): string {
  return builder.tables.institutions.find(({ id }) => id === provider)?.country ?? '';
}

function addRestriction(builder: RandomBuilder): void {
  const { draw } = builder;
  const from = chance(draw, 80) ? randomDate(draw) : '';
  const to = from !== '' && chance(draw, 40) ? `${Number(from.slice(0, 4)) + 1}` : '';
  const isListing = chance(draw, 30);
  const places: RawRow = {
    sectors: some(draw, builder.ids('sectors'), 0, 2).join('|'),
    regions: chance(draw, 40) ? some(draw, builder.ids('regions'), 0, 2).join('|') : '',
  };
  builder.add('restrictions', {
    id: builder.slug(),
    issuer: pick(draw, ['EU', ...builder.ids('countries')]),
    kind: isListing ? 'listing' : pick(draw, ['export-ban', 'finance', 'other']),
    in_force_from: from,
    in_force_to: to,
    ...places,
    ...(isListing ? listedParty(builder) : {}),
  });
}

function listedParty(builder: RandomBuilder): RawRow {
  const { draw } = builder;
  const kind = pick(draw, ACTOR_KINDS);
  const actors = builder.ids(tableOfKind(kind));
  const listed: RawRow = { listed_party: 'A listed party' };
  if (actors.length === 0 || chance(draw, 30)) return listed;
  return { ...listed, party_type: kind, party: pick(draw, actors) };
}
