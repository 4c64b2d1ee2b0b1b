import * as c from '../columns.js';

const QUALIFIERS = ['exact', 'rounded', 'derived', 'estimate', 'preliminary'];

const RESTRICTION_KINDS = [
  'export-ban',
  'finance',
  'import-ban',
  'investment-ban',
  'listing',
  'services',
  'transport',
  'other',
];

const INSTRUMENT_KINDS = [
  'credit-line',
  'debt-conversion',
  'equity',
  'grant',
  'guarantee',
  'leasing',
  'programme',
  'other',
];

const forums = c.table('forums', 'the bilateral body', [
  c.id(),
  c.names(),
  c.required(c.references('countries', 'countries', 'two or more')),
  c.date('founded'),
  c.calendar(
    'calendar',
    'when a country hosts a session: a list of `PT:09-12`, first and last month',
  ),
  c.text('summary'),
  c.sources(),
]);

const objectives = c.table('objectives', 'an aim of the forum', [
  c.id(),
  c.required(c.reference('forum', 'forums')),
  c.required(c.wholeNumber('ordinal', '0 is the first aim; once per forum')),
  c.texts(),
  c.date('since'),
  c.sources(),
]);

const forumSectors = c.table(
  'forum_sectors',
  'a field of work that the forum declared',
  [
    c.required(c.reference('forum', 'forums')),
    c.required(c.reference('sector', 'sectors')),
    c.required(c.oneOf('kind', ['subject', 'focus', 'table', 'seminar'])),
    c.text('note'),
    c.sources(),
  ],
  { key: ['forum', 'sector', 'kind'], subject: 'forum' },
);

const legalActs = c.table('legal_acts', 'a law or decree, as the one behind a zone', [
  c.id(),
  c.required(c.titles()),
  c.required(c.reference('country', 'countries')),
  c.date('date'),
  c.sources(),
]);

const instruments = c.table('instruments', 'a financial instrument and who offers it', [
  c.id(),
  c.names(),
  c.reference('country', 'countries', 'of the provider'),
  c.reference('provider', 'institutions'),
  c.required(c.oneOf('kind', INSTRUMENT_KINDS)),
  c.number('amount_eur'),
  c.year('year'),
  c.text('summary'),
  c.sources(),
]);

const restrictions = c.table(
  'restrictions',
  'a legal restriction that touches a sector, a region or a party',
  [
    c.id(),
    c.required(c.text('issuer', 'a country id, or `EU`, `UN`')),
    c.text('act'),
    c.url('act_url'),
    c.text('article'),
    c.list('amended_by'),
    c.required(c.oneOf('kind', RESTRICTION_KINDS)),
    c.date('in_force_from'),
    c.date('in_force_to', 'last day; empty: no end known'),
    c.emptyMeans('every sector', c.references('sectors', 'sectors')),
    c.emptyMeans('every region', c.references('regions', 'regions')),
    c.emptyMeans(
      'no party is listed, unless party names one',
      c.text('listed_party', 'as the act names it; the row then touches that party only'),
      { unless: 'party' },
    ),
    c.oneOf(
      'party_type',
      ['region', 'district', 'firm', 'association', 'institution'],
      'with party',
    ),
    c.emptyMeans(
      'no party is listed, unless listed_party names one',
      c.referenceBy(
        'party_type',
        'party',
        'the listed party, where it is an actor of the data set',
      ),
      { unless: 'listed_party' },
    ),
    c.text('summary'),
    c.sources(),
  ],
);

const bilateralTrade = c.table(
  'bilateral_trade',
  'a trade figure of the two countries, as a source states it',
  [
    c.required(c.year('year')),
    c.required(
      c.flow(
        'flow',
        '`total`, or `PT_export`, `PT_import`: seen from that country, with the other',
      ),
    ),
    c.required(c.text('period', '`year`, or the part of it')),
    c.number('value_eur_million', 'one of the two values'),
    c.number('value_usd_million'),
    c.text('reporter', 'whose statistics'),
    c.required(c.oneOf('qualifier', QUALIFIERS)),
    c.required(c.flag('preferred', '1 at most once per year, flow and period')),
    c.text('note'),
    c.sources(),
  ],
  { key: [], subject: null, ofOnePair: true },
);

const regionTrade = c.table(
  'region_trade',
  'a trade figure of a region with a country, as a source states it',
  [
    c.required(c.year('year')),
    c.required(c.reference('region', 'regions')),
    c.required(c.flow('flow', 'as in bilateral_trade, of the region')),
    c.required(c.reference('partner', 'countries')),
    c.required(c.number('value_eur_million')),
    c.required(c.text('period')),
    c.required(c.oneOf('qualifier', QUALIFIERS)),
    c.text('basis', 'which goods'),
    c.text('note'),
    c.sources(),
  ],
  { key: ['year', 'region', 'flow', 'partner', 'period', 'basis'], subject: 'region' },
);

const conflicts = c.table(
  'conflicts',
  'a value kept, a value not kept, and why',
  [
    c.required(c.word('table', 'one of these tables')),
    c.required(
      c.text('id', 'an id of it; of a link table the initiative, session or place it speaks of'),
    ),
    c.required(c.text('column', 'the column, or the measure')),
    c.text('kept_value'),
    c.references('kept_source_ids', 'sources', 'at least one of the two'),
    c.text('other_value'),
    c.references('other_source_ids', 'sources'),
    c.required(c.text('reason')),
  ],
  { key: [], subject: null },
);

export const frameTables = {
  forums,
  objectives,
  forum_sectors: forumSectors,
  legal_acts: legalActs,
  instruments,
  restrictions,
  bilateral_trade: bilateralTrade,
  region_trade: regionTrade,
  conflicts,
};
