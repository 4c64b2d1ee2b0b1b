import * as c from '../columns.js';

const ASSOCIATION_KINDS = [
  'bank-association',
  'chamber',
  'employers',
  'euroregion',
  'network',
  'regional',
  'sector',
  'other',
];

const INSTITUTION_KINDS = [
  'agency',
  'bank',
  'fair',
  'hospital',
  'local-government',
  'ministry',
  'municipality',
  'parliament',
  'regional-government',
  'research',
  'university',
  'other',
];

const firms = c.table('firms', 'a firm: its seat, district and parent', [
  c.id(),
  c.names(),
  c.reference('country', 'countries', 'the side; empty: no side known'),
  c.reference(
    'region',
    'regions',
    'seat, a region of that country; one of its district\u2019s, where both are known',
  ),
  c.text('city'),
  c.reference(
    'district',
    'districts',
    'the district it belongs to or has its plant in, of its own country',
  ),
  c.reference('parent_firm', 'firms', 'no cycle'),
  c.date('founded'),
  c.url('website'),
  c.otherNames(),
  c.sources(),
]);

const associations = c.table('associations', 'an association and whom it speaks for', [
  c.id(),
  c.names(),
  c.text('abbreviation'),
  c.reference('country', 'countries', 'the side'),
  c.required(c.oneOf('kind', ASSOCIATION_KINDS)),
  c.emptyMeans('a national body', c.reference('region', 'regions', 'the region it speaks for')),
  c.otherNames(),
  c.sources(),
]);

const institutions = c.table('institutions', 'a public body, bank, university or fair', [
  c.id(),
  c.names(),
  c.emptyMeans(
    'a bilateral or international body',
    c.reference('country', 'countries', 'the side'),
  ),
  c.required(
    c.oneOf(
      'kind',
      INSTITUTION_KINDS,
      'municipality: city or commune; local-government: between it and the region',
    ),
  ),
  c.emptyMeans('a national body', c.reference('region', 'regions', 'as for associations')),
  c.otherNames(),
  c.sources(),
]);

const actorSectors = c.table(
  'actor_sectors',
  'what an actor does or represents',
  [
    c.required(c.oneOf('actor_type', ['region', 'district', 'firm', 'association', 'institution'])),
    c.required(c.referenceBy('actor_type', 'actor')),
    c.required(c.reference('sector', 'sectors')),
    c.sources(),
  ],
  { key: ['actor_type', 'actor', 'sector'], subject: 'actor' },
);

const strengths = c.table(
  'strengths',
  'how strong a place is in a sector: a measure, a year, a value and what it covers',
  [
    c.required(c.oneOf('place_type', ['region', 'district'])),
    c.required(c.referenceBy('place_type', 'place')),
    c.required(c.reference('sector', 'sectors')),
    c.year('year'),
    c.required(c.word('measure', 'a free word: `persons_employed`, `gva`')),
    c.required(c.number('value')),
    c.required(c.text('unit')),
    c.text('classification', 'scheme:code of the figure'),
    c.required(
      c.oneOf(
        'coverage',
        ['complete', 'partial', 'derived'],
        'complete: the whole sector; partial: a lower bound; derived: computed from others',
      ),
    ),
    c.sources(),
  ],
  {
    key: ['place_type', 'place', 'sector', 'year', 'measure', 'classification'],
    subject: 'place',
  },
);

const strengthProfiles = c.table(
  'strength_profiles',
  'which measure and year stands for the size of a sector on each side; a choice of the editor, ' +
    'so without sources',
  [
    c.required(c.reference('country', 'countries', 'the side')),
    c.required(
      c.oneOf(
        'figure',
        ['own', 'division', 'section', 'total'],
        'which figure the row chooses: filed under the sector itself, a division or a section of ' +
          'the classification, or the whole of the place',
      ),
    ),
    c.required(c.word('measure', 'of strengths.csv')),
    c.required(c.year('year')),
    c.required(
      c.oneOf(
        'method',
        ['value', 'sum', 'by-share'],
        'value: as it stands; sum: over all figures of the place (only total); by-share: ' +
          '100 * value / share, from the figure with the largest share, a tie to the later code ' +
          '(only total)',
      ),
    ),
    c.word('share_measure', 'with by-share, percent; of strengths.csv'),
    c.text('note'),
  ],
  { key: ['country', 'figure'], subject: 'country', ofOnePair: true },
);

export const actorTables = {
  firms,
  associations,
  institutions,
  actor_sectors: actorSectors,
  strengths,
  strength_profiles: strengthProfiles,
};
