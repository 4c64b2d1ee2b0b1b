import { type FollowUpContext, FollowUpLoaders } from '../follow-up/follow-up.loaders.js';
import type { KeptFollowUps } from '../follow-up/kept-follow-ups.js';
import { type ForumContext, ForumLoaders } from '../forum/forum.loaders.js';
import { type GapContext, GapLoaders } from '../gap/gap.loaders.js';
import type { GapCalculations } from '../gap/gap-calculations.js';
import type { GraphStore, Release } from '../graph/graph-store.js';
import type { RecordCache } from '../graph/record-cache.js';
import type { RecordContext } from '../graph/record-context.js';
import { Records } from '../graph/records.js';
import { type InitiativeContext, InitiativeLoaders } from '../initiative/initiative.loaders.js';
import { type StrengthContext, StrengthLoaders } from '../place/strength.loaders.js';
import { type RelatedContext, RelatedLoaders } from '../record/related.loaders.js';
import type { SearchContext, SearchIndexes } from '../search/search-indexes.js';
import { type SectorContext, SectorLoaders } from '../sector/sector.loaders.js';
import { RequestDay } from '../shared/today.js';
import type { KeptPartners } from '../tie/kept-partners.js';
import { type TieContext, TieLoaders } from '../tie/tie.loaders.js';
import type { PageWithin } from './cost/operation-cost.js';
import type { RequestRefused } from './http-errors.js';
import { observedSnapshot, type SentStatement } from './observe/observed-snapshot.js';
import type { RequestFacts } from './observe/request-facts.js';

/** What resolvers are given: one release for the whole request, and the loaders of each slice. */
export interface RequestContext
  extends RecordContext,
    SectorContext,
    SearchContext,
    InitiativeContext,
    TieContext,
    RelatedContext,
    StrengthContext,
    ForumContext,
    FollowUpContext,
    GapContext {
  /** In the log and in every masked error. */
  readonly requestId: string;
  readonly today: RequestDay;
  /** An object of its own: Apollo works on a copy of the context. */
  readonly noted: Noted;
  /** What the log and the metrics will say of it. */
  readonly facts: RequestFacts;
  /** Takes the cost from the budget of who asks; the refusal where it holds less. */
  readonly charge: Charge;
}

/** What is noted of an answer on its way out. */
interface Noted {
  /** Data without errors: the only kind that is kept. */
  isComplete: boolean;
}

export type Charge = (cost: number, pageWithin: PageWithin) => Promise<RequestRefused | null>;

export interface RequestParts {
  readonly store: GraphStore;
  readonly cacheOf: (release: Release) => RecordCache;
  readonly searches: SearchIndexes;
  readonly gaps: GapCalculations;
  readonly followed: KeptFollowUps;
  readonly partners: KeptPartners;
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly charge: Charge;
  readonly facts: RequestFacts;
  /** Told each statement that was sent for it. */
  readonly tell: (sent: SentStatement) => void;
}

export function createContext({
  store,
  cacheOf,
  searches,
  gaps,
  followed,
  partners,
  requestId,
  signal,
  now,
  charge,
  facts,
  tell,
}: RequestParts): RequestContext {
  const snapshot = observedSnapshot(store.snapshot(), tell);
  const records = new Records(snapshot, cacheOf(snapshot.release), signal);
  return {
    requestId,
    charge,
    facts,
    snapshot,
    signal,
    today: new RequestDay(now),
    noted: { isComplete: false },
    searches,
    gaps,
    gapLoaders: new GapLoaders({ snapshot, records, signal }),
    records,
    sectors: new SectorLoaders(snapshot, signal),
    initiatives: new InitiativeLoaders(snapshot, signal),
    ties: new TieLoaders(snapshot, partners, signal),
    related: new RelatedLoaders(snapshot, records, signal),
    strengths: new StrengthLoaders(snapshot, signal),
    forums: new ForumLoaders(snapshot, signal),
    followUps: new FollowUpLoaders(snapshot, followed, signal),
  };
}
