/** How each question of docs/questions.md is asked of a graph and of one ten times as large. */
export interface Asked {
  /** Changes to the default values of its variables, so that the answer is of equal size in both. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Why what it must add up grows with the graph, however it is asked: then it may read as much more, and no more. */
  readonly adds?: string;
  /** Why it is not asked here, and which test says what it reads. */
  readonly elsewhere?: string;
}

const KEPT =
  'worked out from the record of the pair, which is read once a release: test/gap/statements.test.ts';

// A copy has its own sectors, actors and districts; countries, regions and sources are shared. So a field, a district and
// an actor of the first data set are bounded, and what two countries or two regions have in common is not.
const ENERGY = ['sector:energy'];
const REGION_AND_ACTOR = {
  left: 'region:RU-MOW',
  right: 'association:camera-commercio-italo-russa',
};

export const ASKED: Readonly<Record<string, Asked>> = {
  'agreements-by-status': { variables: { sectors: ENERGY } },
  'agreements-without-project': { adds: 'looks for projects behind every agreement of the pair' },
  'associations-and-regions': { adds: 'ranks every tie of the pair by all its evidence' },
  // The chain of the page passes Moscow, which has ten times the neighbours.
  chains: { variables: { to: 'firm:enel' } },
  'compare-pivots': { adds: 'counts everything that joins the pair' },
  'compare-tie': { variables: REGION_AND_ACTOR },
  'compare-timelines': { adds: 'counts everything that joins the pair' },
  coverage: { adds: 'counts every initiative of the data set, each way' },
  'firms-of-a-region': { variables: { region: 'district:distretto-ceramico-sassuolo' } },
  'follow-up': { adds: 'looks for projects behind every agreement of the pair' },
  forum: { adds: 'lists whatever joins the pair in the years of its programmes' },
  'gap-backtest': { elsewhere: KEPT },
  'gap-robustness': { elsewhere: KEPT },
  gaps: { elsewhere: KEPT },
  'initiatives-of-a-field': {},
  investors: { variables: { sectors: ENERGY } },
  neighbours: {},
  'never-together': { variables: REGION_AND_ACTOR },
  'one-gap': { elsewhere: KEPT },
  'one-pair': { variables: REGION_AND_ACTOR },
  'partners-of-a-region': { adds: 'says how much of all that joins the pair names regions' },
  pivot: { variables: { filter: { sectors: ENERGY } } },
  'regions-and-districts': {},
  'restrictions-in-force': {},
  search: {},
  sector: {},
  session: {},
  specialisation: { elsewhere: KEPT },
  strengths: {},
  'strongest-regions': { adds: 'ranks every tie of the pair by all its evidence' },
  'tie-and-law': { variables: { left: 'region:RU-SE', right: 'firm:idroenergia' } },
  timeline: {},
  trade: {},
  'untied-regions': {},
  // One act: each of the copies founds a zone by it too, and names it once.
  zones: { variables: { first: 1 } },
  'zones-and-firms': { adds: 'every copy has zones and firms of its own: ten times the ties' },
};
