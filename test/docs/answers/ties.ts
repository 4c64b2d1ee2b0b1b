import type { RawDataSet } from '../../support/data/raw-data-set.js';
import type { Evidence, TieQuestion } from '../../support/oracle/evidence.js';
import { type OracleTie, type TieOrder, tiesBetween } from '../../support/oracle/ties.js';
import { untiedPairs } from '../../support/oracle/untied.js';
import { compareText, type Statement } from '../../support/oracle/vocabulary.js';
import { labelOf } from './labels.js';
import { nameOf, rowOf } from './names.js';
import { page } from './pages.js';

type Paged = { readonly first: number };

/** Both ends, by name. */
export function ends(raw: RawDataSet, { left, right }: { left: string; right: string }) {
  return { left: { name: nameOf(raw, left) }, right: { name: nameOf(raw, right) } };
}

function ranked<Node>(
  raw: RawDataSet,
  question: TieQuestion,
  { first, order }: Paged & { order?: TieOrder },
  nodeOf: (tie: OracleTie) => Node,
) {
  const answer = tiesBetween(raw, question, order);
  const { status, bothSides, placed } = answer;
  return { ...page(answer.ties, first, nodeOf), coverage: { status, bothSides, placed }, answer };
}

export function associationsAndRegions(
  raw: RawDataSet,
  asked: Paged & { associationsOf: string; regionsOf: string },
) {
  const question: TieQuestion = {
    left: { country: asked.associationsOf, level: 'ACTOR', actorKinds: ['ASSOCIATION'] },
    right: { country: asked.regionsOf, level: 'REGION' },
  };
  const order = { first: asked.first, order: 'MOST_EVIDENCE' } as const;
  const { totalCount, nodes, coverage } = ranked(raw, question, order, (tie) => {
    const { evidenceCount, strength, first, last } = tie;
    return { ...ends(raw, tie), evidenceCount, strength, first, last };
  });
  const { bothSides, placed } = coverage;
  return { ties: { totalCount, nodes, coverage: { bothSides, placed } } };
}

export function strongestRegions(raw: RawDataSet, asked: Paged & { left: string; right: string }) {
  const question: TieQuestion = {
    left: { country: asked.left, level: 'REGION' },
    right: { country: asked.right, level: 'REGION' },
  };
  const { totalCount, nodes, coverage, answer } = ranked(raw, question, asked, (tie) => {
    const { strength, evidenceCount, first, last, undated, byBasis } = tie;
    return { ...ends(raw, tie), strength, evidenceCount, first, last, undated, byBasis };
  });
  const { bothSides, placed } = coverage;
  return {
    ties: {
      totalCount,
      nodes,
      coverage: { bothSides, placed, unplacedByReason: reasonCounts(answer.unplaced) },
    },
  };
}

/** "Most first"; of as many, by the reasons. */
function reasonCounts(unplaced: ReturnType<typeof tiesBetween>['unplaced']) {
  const counts = new Map<string, number>();
  for (const { left, right } of unplaced) {
    const key = JSON.stringify({ leftReason: left, rightReason: right });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([key, count]) => ({ ...JSON.parse(key), count }));
}

export function regionsAndDistricts(
  raw: RawDataSet,
  asked: { regionsOf: string; districtsOf: string; sectors: string[] },
) {
  const question: TieQuestion = {
    left: { country: asked.regionsOf, level: 'REGION' },
    right: { country: asked.districtsOf, level: 'DISTRICT' },
    filter: { sectors: asked.sectors },
  };
  const { answer, ...ties } = ranked(raw, question, { first: 20 }, (tie) => {
    const { strength, first, last, byBasis } = tie;
    const nodes = tie.evidence.slice(0, 3).map((each) => evidenceOfDistricts(raw, each));
    return { ...ends(raw, tie), strength, first, last, byBasis, evidence: { nodes } };
  });
  const { totalCount, bothSides } = answer;
  const reason = expect.stringMatching(`^${totalCount} ties\\. Of ${bothSides} initiatives`);
  return { ties: { ...ties, coverage: { ...ties.coverage, reason } } };
}

function evidenceOfDistricts(raw: RawDataSet, each: Evidence) {
  const end = (statements: readonly Statement[]) =>
    statements.map(({ actor, role }) => ({ actor: { name: nameOf(raw, actor) }, role }));
  return {
    date: each.date,
    initiative: { label: labelOf(raw, each.initiative) },
    left: end(each.left),
    right: end(each.right),
    sources: sourcesOf(raw, each).map(({ title, url }) => ({ title, url })),
  };
}

export function sourcesOf(raw: RawDataSet, { sources }: Evidence) {
  return sources.map((source) => {
    const row = rowOf(raw, source);
    return { title: row.title, publisher: row.publisher || null, url: row.url || null };
  });
}

export function zonesAndFirms(
  raw: RawDataSet,
  asked: Paged & { zonesOf: string; firmsOf: string },
) {
  const question: TieQuestion = {
    left: { country: asked.zonesOf, level: 'DISTRICT', districtKinds: ['SPECIAL_ECONOMIC_ZONE'] },
    right: { country: asked.firmsOf, level: 'ACTOR', actorKinds: ['FIRM'] },
    filter: { basis: ['PROJECT'] },
  };
  const { answer: _, ...ties } = ranked(raw, question, asked, (tie) => {
    const { strength, first, undated, byStatus } = tie;
    return { ...ends(raw, tie), strength, first, undated, byStatus };
  });
  return { ties };
}

export function untiedRegions(
  raw: RawDataSet,
  asked: Paged & { left: string; right: string; sectors: string[] },
) {
  const question: TieQuestion = {
    left: { country: asked.left, level: 'REGION' },
    right: { country: asked.right, level: 'REGION' },
    filter: { sectors: asked.sectors },
  };
  const { bothSides, placed } = tiesBetween(raw, question);
  const pairs = untiedPairs(raw, question, 'ON_RECORD_IN_SECTOR');
  return {
    untied: {
      ...page(pairs, asked.first, (pair) => ({
        ...ends(raw, pair),
        leftStanding: pair.leftStatus,
        rightStanding: pair.rightStatus,
      })),
      coverage: { bothSides, placed },
    },
  };
}
