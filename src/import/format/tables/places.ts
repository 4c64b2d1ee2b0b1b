import * as c from '../columns.js';

const DISTRICT_KINDS = [
  'industrial-district',
  'special-economic-zone',
  'industrial-park',
  'cluster',
] as const;

export const placeTables = {
  sources: c.table(
    'sources',
    'a public page or document',
    [
      c.id(),
      c.emptyMeans('a document without an address', c.url('url')),
      c.required(c.text('title')),
      c.text('publisher'),
      c.date('published'),
      c.language('language', 'ISO 639-1, or `mul`'),
    ],
    { required: true },
  ),
  countries: c.table(
    'countries',
    'a country',
    [c.countryCode('every country that a row names, third countries too'), c.names(), c.sources()],
    { required: true },
  ),
  regions: c.table(
    'regions',
    'a region of a country, with coordinates, population and other names',
    [
      c.regionCode(),
      c.required(c.reference('country', 'countries', 'the first half of the id')),
      c.required(
        c.word('kind', 'the country\u2019s own word: region, republic, oblast, land, \u2026'),
      ),
      c.names(),
      c.otherNames(),
      c.text('macro_area'),
      c.number('lat', 'degrees; lat and lon together', { min: -90, max: 90 }),
      c.number('lon', '', { min: -180, max: 180 }),
      c.wholeNumber('population'),
      c.year('population_year'),
      c.list('statistical_code', 'NUTS or national code'),
      c.sources(),
    ],
    { required: true },
  ),
  districts: c.table(
    'districts',
    'an industrial district, special economic zone, industrial park or cluster; its regions and ' +
      'the act that founds it',
    [
      c.id(),
      c.required(c.oneOf('kind', DISTRICT_KINDS)),
      c.oneOf(
        'sez_kind',
        ['industrial', 'technology', 'port', 'tourism'],
        'only for special-economic-zone',
      ),
      c.names(),
      c.required(c.reference('country', 'countries', 'the side')),
      c.references('regions', 'regions', 'all of the row\u2019s country; empty: not known'),
      c.text('city'),
      c.date('established'),
      c.reference('legal_act', 'legal_acts', 'the act that founds it'),
      c.otherNames(),
      c.sources(),
    ],
  ),
  sectors: c.table(
    'sectors',
    'a sector of the sector tree, with its NACE Rev. 2 codes, HS chapters and words for search',
    [
      c.id(),
      c.emptyMeans('a top sector', c.reference('parent', 'sectors', 'no cycle')),
      c.names(),
      c.list('nace_rev2', '`28`, `28.3`; no letter of a section', 'nace'),
      c.list('hs_chapters', 'two digits', 'hsChapter'),
      c.keywords(),
      c.sources(),
    ],
    { required: true },
  ),
};
