import * as c from '../columns.js';

const INITIATIVE_TYPES = ['session', 'agreement', 'programme', 'project'];
const SECTOR_KINDS = ['subject', 'focus', 'table', 'seminar'];

const AGREEMENT_KINDS = [
  'agreement',
  'contract',
  'joint-declaration',
  'letter-of-intent',
  'memorandum',
  'protocol',
  'treaty',
  'twinning',
];

const AGREEMENT_STATUSES = [
  'announced',
  'negotiation',
  'draft',
  'signed',
  'in-force',
  'renewed',
  'superseded',
  'expired',
  'unknown',
];

const PROJECT_KINDS = [
  'joint-venture',
  'plant',
  'district',
  'zone',
  'training',
  'centre',
  'supply',
  'other',
];

const PROJECT_STATUSES = [
  'announced',
  'planned',
  'approved',
  'under-construction',
  'ongoing',
  'operating',
  'completed',
  'sold',
  'taken-over',
  'withdrawn',
  'cancelled',
  'unknown',
];

const ROLES = [
  'host',
  'co-chair',
  'organiser',
  'signatory',
  'investor',
  'partner',
  'beneficiary',
  'speaker',
  'participant',
];

const sessions = c.table('sessions', 'a meeting of the forum', [
  c.id(),
  c.required(c.reference('forum', 'forums')),
  c.wholeNumber('ordinal', 'once per forum'),
  c.titles(),
  c.date('start_date'),
  c.date('end_date', 'not before the start, compared to the coarser precision of the two'),
  c.datePrecision(['start_date', 'end_date'], 'of start_date; where there is only an end, of that'),
  c.text('city'),
  c.reference('region', 'regions', 'where it was held; a region of the country'),
  c.reference('country', 'countries'),
  c.text('note'),
  c.sources(),
]);

const sessionFigures = c.table(
  'session_figures',
  'a figure stated about a session',
  [
    c.required(c.reference('session', 'sessions')),
    c.required(c.word('measure', 'a free word; about one side: `_` and the country, `regions_pt`')),
    c.required(c.number('value')),
    c.text('note'),
    c.sources(),
  ],
  { key: ['session', 'measure'], subject: 'session' },
);

const agreements = c.table('agreements', 'what was signed', [
  c.id(),
  c.required(c.oneOf('kind', AGREEMENT_KINDS)),
  c.required(c.titles()),
  c.date('date', 'of signature'),
  c.datePrecision(['date']),
  c.text('city', 'of signature'),
  c.reference('region', 'regions', 'of signature; no party'),
  c.reference('session', 'sessions', 'signed at it'),
  c.required(c.oneOf('status', AGREEMENT_STATUSES)),
  c.text('summary'),
  c.sources(),
]);

const programmes = c.table('programmes', 'a programme adopted for some years', [
  c.id(),
  c.reference('forum', 'forums'),
  c.required(c.titles()),
  c.year('start_year', 'first year it covers'),
  c.year('end_year', 'last; not before the first'),
  c.date('signed_date', 'of adoption; date_precision speaks of it'),
  c.datePrecision(['signed_date']),
  c.text('signed_city'),
  c.reference('signed_region', 'regions', 'no party'),
  c.text('summary'),
  c.sources(),
]);

const projects = c.table('projects', 'a plant, joint venture, training or other joint work', [
  c.id(),
  c.names(),
  c.required(c.oneOf('kind', PROJECT_KINDS)),
  c.date('start_date', 'a dated step on record: announcement, contract, first stone, opening'),
  c.date('end_date', 'not before the start, compared to the coarser precision of the two'),
  c.datePrecision(['start_date', 'end_date'], 'of start_date; where there is only an end, of that'),
  c.reference('region', 'regions', 'where it stands; no party'),
  c.text('city'),
  c.reference('district', 'districts', 'where it stands; no party'),
  c.number('value_eur', 'of the whole project'),
  c.required(c.oneOf('status', PROJECT_STATUSES)),
  c.text('summary'),
  c.sources(),
]);

const participations = c.table(
  'participations',
  'an actor took part in an initiative, in a role',
  [
    c.required(c.oneOf('initiative_type', INITIATIVE_TYPES)),
    c.required(c.referenceBy('initiative_type', 'initiative')),
    c.required(
      c.oneOf('actor_type', [
        'country',
        'region',
        'district',
        'firm',
        'association',
        'institution',
      ]),
    ),
    c.required(c.referenceBy('actor_type', 'actor')),
    c.required(c.oneOf('role', ROLES, 'several roles: several rows')),
    c.emptyMeans(
      'a source states it',
      c.text('inferred', 'the rule by which the editor added the row'),
      { prevails: true },
    ),
    c.sources(),
  ],
  {
    required: true,
    key: ['initiative_type', 'initiative', 'actor_type', 'actor', 'role'],
    subject: 'initiative',
  },
);

const initiativeSectors = c.table(
  'initiative_sectors',
  'a sector an initiative concerns',
  [
    c.required(c.oneOf('initiative_type', INITIATIVE_TYPES)),
    c.required(c.referenceBy('initiative_type', 'initiative')),
    c.required(c.reference('sector', 'sectors')),
    c.required(
      c.oneOf('kind', SECTOR_KINDS, 'focus: the main field; table, seminar: only of a session'),
    ),
    c.text('note'),
    c.sources(),
  ],
  { key: ['initiative_type', 'initiative', 'sector', 'kind'], subject: 'initiative' },
);

export const initiativeTables = {
  sessions,
  session_figures: sessionFigures,
  agreements,
  programmes,
  projects,
  participations,
  initiative_sectors: initiativeSectors,
};
