import { allPages } from '../api/all-pages.js';
import { ask } from '../api/client.js';
import {
  type Basis,
  ExplorerTiesDocument,
  type ExplorerTiesQuery,
  type InitiativeStatus,
} from '../generated/graphql.js';
import type { End, Line } from '../map/ends.js';
import { basesIn, countsOf } from '../parts/basis-counts.js';
import { type Question, variablesOf } from './question.js';

type Answer = ExplorerTiesQuery['ties'];
type Node = Answer['nodes'][number];

export interface TieRow extends Line {
  readonly evidenceCount: number;
  readonly undated: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly counts: Readonly<Record<Basis, number>>;
  /** Initiatives behind it that are only announced or planned, and that were called off. */
  readonly notYet: number;
  readonly calledOff: number;
  /** The strongest kind of evidence that it has. */
  readonly strongest: Basis;
}

export interface TiesAnswer {
  /** Strongest first, at most MOST_TIES. */
  readonly rows: readonly TieRow[];
  readonly totalCount: number;
  readonly coverage: Answer['coverage'];
}

// What a map can still show and a phone still draw.
export const MOST_TIES = 2_000;
const PAGE = 500;

export async function loadTies(
  question: Question,
  lang: string,
  signal: AbortSignal,
): Promise<TiesAnswer> {
  let head: Answer | null = null;
  const rows = await allPages(async (after) => {
    const variables = { ...variablesOf(question), lang, after, first: PAGE };
    const { ties } = await ask(ExplorerTiesDocument, variables, signal);
    head ??= ties;
    // Each page while the next is not asked for yet: the last has only its own rows to make.
    return { nodes: ties.nodes.map(rowOf), pageInfo: ties.pageInfo };
  }, MOST_TIES);
  const { totalCount, coverage } = head as unknown as Answer;
  return { rows, totalCount, coverage };
}

function rowOf(node: Node): TieRow {
  const counts = countsOf(node.byBasis);
  const left = endOf(node.left);
  const right = endOf(node.right);
  return {
    key: `${left.id}~${right.id}`,
    left,
    right,
    strength: node.strength,
    evidenceCount: node.evidenceCount,
    undated: node.undated,
    first: node.first,
    last: node.last,
    counts,
    notYet: sumOf(node, NOT_YET),
    calledOff: sumOf(node, CALLED_OFF),
    strongest: basesIn(counts)[0] ?? 'SESSION',
  };
}

const NOT_YET: readonly InitiativeStatus[] = ['ANNOUNCED', 'DRAFT', 'NEGOTIATION', 'PLANNED'];
const CALLED_OFF: readonly InitiativeStatus[] = ['CANCELLED', 'WITHDRAWN'];

function sumOf({ byStatus }: Node, statuses: readonly InitiativeStatus[]): number {
  return byStatus
    .filter(({ status }) => status !== null && statuses.includes(status))
    .reduce((sum, { count }) => sum + count, 0);
}

function endOf(unit: Node['left']): End {
  const placeIds = 'places' in unit ? unit.places.map(({ id }) => id) : [];
  return { id: unit.id, name: unit.name, placeIds };
}
