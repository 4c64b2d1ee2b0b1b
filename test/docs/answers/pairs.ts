import type { RawDataSet } from '../../support/data/raw-data-set.js';
import { neighboursOf, shortestChains } from '../../support/oracle/chains.js';
import { initiativesOf } from '../../support/oracle/initiatives.js';
import { countryOf, recordOf } from '../../support/oracle/record.js';
import { sectorsNever } from '../../support/oracle/sectors-never.js';
import {
  type OracleTie,
  type PairQuestion,
  tieOf,
  tiesBetween,
} from '../../support/oracle/ties.js';
import {
  compareText,
  type EvidenceFilter,
  type Statement,
} from '../../support/oracle/vocabulary.js';
import { dateOf, labelOf } from './labels.js';
import { nameOf, rowOf } from './names.js';
import { page } from './pages.js';
import { sourcesOf } from './ties.js';

type Pair = { readonly left: string; readonly right: string };
type Paged = { readonly first: number };

export function regionPair({ left, right }: Pair, filter: EvidenceFilter = {}): PairQuestion {
  return { left, right, leftLevel: 'REGION', rightLevel: 'REGION', filter };
}

/** The tie of a pair that a question of the page is about: it has evidence. */
export function tieOfPair(raw: RawDataSet, pair: Pair, filter?: EvidenceFilter): OracleTie {
  const tie = tieOf(raw, regionPair(pair, filter));
  if (tie === null) throw new Error(`${pair.left} and ${pair.right} have no evidence`);
  return tie;
}

const named = (raw: RawDataSet) => (id: string) => ({ name: nameOf(raw, id) });

export function onePair(raw: RawDataSet, asked: Pair & Paged) {
  const tie = tieOfPair(raw, asked);
  const { strength, evidenceCount, undated, first, last, byBasis, byStatus } = tie;
  const nodes = tie.evidence.slice(0, asked.first).map((each) => {
    const { date, basis, status, n, strength: share, initiative } = each;
    const sources = sourcesOf(raw, each);
    return {
      date,
      basis,
      status,
      n,
      strength: share,
      initiative: { label: labelOf(raw, initiative) },
      sources,
    };
  });
  const sectors = tie.sectors.map(named(raw));
  const counts = { strength, evidenceCount, undated, first, last, byBasis, byStatus };
  return { tie: { ...counts, sectors, evidence: { nodes } } };
}

export function neverTogether(raw: RawDataSet, asked: Pair & Paged) {
  const { evidenceCount, sectors } = tieOfPair(raw, asked);
  return {
    tie: {
      evidenceCount,
      sectors: sectors.map(named(raw)),
      sectorsNever: page(sectorsNever(raw, regionPair(asked)), asked.first, named(raw)),
    },
  };
}

export function partnersOfARegion(raw: RawDataSet, asked: Paged & { id: string; with: string }) {
  const record = recordOf(raw);
  const country = countryOf(asked.id, rowOf(raw, asked.id)) ?? '';
  const { ties, bothSides, placed } = tiesBetween(raw, {
    left: { country, level: 'REGION', unit: asked.id },
    right: { country: asked.with, level: 'REGION' },
  });
  return {
    region: {
      name: nameOf(raw, asked.id),
      ties: {
        ...page(ties, asked.first, ({ right, strength, evidence }) => ({
          right: { name: nameOf(raw, right) },
          strength,
          evidence: {
            nodes: evidence.slice(0, 2).map(({ initiative }) => ({
              initiative: {
                label: labelOf(raw, initiative),
                participations: {
                  nodes: statementsIn(record, initiative)
                    .slice(0, 2)
                    .map((each) => participant(raw, each)),
                },
              },
            })),
          },
        })),
        coverage: { bothSides, placed },
      },
    },
  };
}

/** One a role, by actor, then role. */
export function statementsIn(record: ReturnType<typeof recordOf>, initiative: string) {
  const parties = record.initiativeById.get(initiative)?.parties ?? [];
  return parties
    .flatMap(({ statements }) => statements)
    .sort((a, b) => compareText(a.actor, b.actor) || compareText(a.role, b.role));
}

/** Who took part, and two of what else it did; a country is no actor and has no such list. */
function participant(raw: RawDataSet, { actor, role }: Statement) {
  const name = nameOf(raw, actor);
  if (actor.startsWith('country:')) return { role, actor: { name } };
  const nodes = initiativesOf(raw, actor)
    .slice(0, 2)
    .map((id) => ({ label: labelOf(raw, id) }));
  return { role, actor: { name, initiatives: { nodes } } };
}

export function chains(
  raw: RawDataSet,
  asked: Paged & { from: string; to: string; maxParties: number },
) {
  const answer = shortestChains(raw, { ...asked, maxSteps: 8 });
  const nodes = answer.chains.map((chain) => ({
    length: answer.steps,
    steps: Array.from({ length: answer.steps ?? 0 }, (_, at) =>
      stepOf(raw, chain.slice(2 * at, 2 * at + 3)),
    ),
  }));
  return { paths: { totalCount: answer.totalCount, nodes } };
}

function stepOf(raw: RawDataSet, [from = '', initiative = '', to = '']: readonly string[]) {
  const statements = statementsIn(recordOf(raw), initiative);
  return {
    from: { name: nameOf(raw, from) },
    initiative: { label: labelOf(raw, initiative), date: dateOf(raw, initiative) },
    to: { name: nameOf(raw, to) },
    participations: statements
      .filter(({ actor }) => [from, to].includes(actor))
      .map(({ actor, role, sources }) => ({
        actor: { name: nameOf(raw, actor) },
        role,
        sources: sources.map((source) => ({ title: rowOf(raw, source).title })),
      })),
  };
}

export function neighbours(raw: RawDataSet, asked: Paged & { of: string; maxParties: number }) {
  const { maxParties } = asked;
  return {
    neighbours: page(neighboursOf(raw, asked.of, 1, { maxParties }), asked.first, (each) => {
      const country = countryOf(each.actor, rowOf(raw, each.actor));
      return {
        steps: each.steps,
        actor: {
          name: nameOf(raw, each.actor),
          country: country === null ? null : { name: nameOf(raw, country) },
        },
        shared: each.shared.map((id) => ({ label: labelOf(raw, id), date: dateOf(raw, id) })),
      };
    }),
  };
}
