import { type RawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { compareInitiatives } from '../../support/oracle/dates.js';
import { declaredFields, duringProgramme } from '../../support/oracle/declared.js';
import type { TieQuestion } from '../../support/oracle/evidence.js';
import { evidenceOf } from '../../support/oracle/evidence.js';
import {
  type AgreementFollowUp,
  type FollowedPair,
  whatFollowed,
} from '../../support/oracle/followed.js';
import { pairOf } from '../../support/oracle/places.js';
import { recordOf } from '../../support/oracle/record.js';
import { countByBasis } from '../../support/oracle/timeline.js';
import { compareText, type Initiative, type Level } from '../../support/oracle/vocabulary.js';
import { dateOf, labelled, labelOf } from './labels.js';
import { countsOfSources, known, nameOf, rowOf, sourceRows } from './names.js';
import { page } from './pages.js';

const OUTCOMES = ['FOLLOWED', 'OTHER_FIELD', 'UNDATED', 'NOTHING_ON_RECORD', 'NO_PAIR'];

type Filter = { readonly status?: readonly string[]; readonly outcomes: readonly string[] };
type Asked = { readonly first: number; readonly filter: Filter };
type Levels = { readonly leftLevel: Level; readonly rightLevel: Level };

const REGIONS: Levels = { leftLevel: 'REGION', rightLevel: 'REGION' };

function sidesOf(raw: RawDataSet, { leftLevel, rightLevel }: Levels): TieQuestion {
  const [left, right] = pairOf(raw);
  return {
    left: { country: left, level: leftLevel },
    right: { country: right, level: rightLevel },
  };
}

function statusOf(raw: RawDataSet, id: string) {
  return recordOf(raw).initiativeById.get(id)?.status ?? null;
}

/** What followed each agreement of a status, newest first. */
function followUps(raw: RawDataSet, { status }: Filter, levels: Levels): AgreementFollowUp[] {
  return recordOf(raw)
    .initiatives.filter(({ kind }) => kind === 'agreement')
    .filter((each) => status?.includes(each.status ?? '') ?? true)
    .sort(compareInitiatives)
    .map(({ id }) => whatFollowed(raw, id, sidesOf(raw, levels)));
}

export function agreementsWithoutProject(raw: RawDataSet, { first, filter }: Asked) {
  const ofStatus = followUps(raw, filter, REGIONS);
  const wanted = ofStatus.filter(({ outcome }) => filter.outcomes.includes(outcome));
  return {
    followUp: {
      ...page(wanted, first, ({ agreement, pairs }) => ({
        agreement: {
          ...labelled(raw, agreement),
          status: statusOf(raw, agreement),
          ...countsOfSources(raw, rowOf(raw, agreement)),
        },
        pairCount: pairs.length,
      })),
      pairsWithoutProject: pairsWithoutProject(raw, ofStatus, first),
    },
  };
}

/** "Whatever their outcome, and no project at all: most agreements first", then by both ids. */
function pairsWithoutProject(
  raw: RawDataSet,
  followed: readonly AgreementFollowUp[],
  first: number,
) {
  const tiedByProject = new Set(
    recordOf(raw)
      .initiatives.filter(({ kind }) => kind === 'project')
      .flatMap((each) => evidenceOf(recordOf(raw), each, sidesOf(raw, REGIONS)))
      .map(({ leftUnit, rightUnit }) => `${leftUnit} ${rightUnit}`),
  );
  const agreementsOf = new Map<string, string[]>();
  for (const { agreement, pairs } of followed) {
    for (const { left, right } of pairs) {
      const pair = `${left} ${right}`;
      if (tiedByProject.has(pair)) continue;
      agreementsOf.set(pair, [...(agreementsOf.get(pair) ?? []), agreement]);
    }
  }
  const ordered = [...agreementsOf].sort(
    ([a, some], [b, others]) => others.length - some.length || compareText(a, b),
  );
  return page(ordered, first, ([pair, agreements]) => {
    const [left = '', right = ''] = pair.split(' ');
    return {
      ...bothNamed(raw, { left, right }),
      agreementCount: agreements.length,
      agreements: { nodes: agreements.slice(0, 5).map((id) => withSources(raw, id)) },
    };
  });
}

function bothNamed(raw: RawDataSet, { left, right }: { left: string; right: string }) {
  const named = (id: string) => ({ id, name: nameOf(raw, id) });
  return { left: named(left), right: named(right) };
}

function withSources(raw: RawDataSet, id: string) {
  const sources = sourceRows(raw, rowOf(raw, id)).map((row) => ({
    title: row.title,
    publisher: known(row, 'publisher'),
    published: known(row, 'published'),
    language: known(row, 'language'),
    url: known(row, 'url'),
  }));
  return { ...labelled(raw, id), sources };
}

export function followUp(raw: RawDataSet, { first, filter, ...levels }: Asked & Levels) {
  const all = followUps(raw, filter, levels);
  const wanted = all.filter(({ outcome }) => filter.outcomes.includes(outcome));
  const [left, right] = pairOf(raw);
  return {
    followUp: {
      pair: { left: { id: left }, right: { id: right } },
      ...page(wanted, first, ({ agreement, outcome, pairs }) => ({
        outcome,
        pairCount: pairs.length,
        agreement: { ...labelled(raw, agreement), status: statusOf(raw, agreement) },
        pairs: page(pairs, 5, (pair) => followedPair(raw, pair)),
      })),
      byOutcome: OUTCOMES.map((outcome) => ({
        outcome,
        count: all.filter((each) => each.outcome === outcome).length,
      })),
      programmes: programmes(raw),
      fields: fields(raw),
    },
  };
}

function followedPair(raw: RawDataSet, pair: FollowedPair) {
  return {
    ...bothNamed(raw, pair),
    projects: page(pair.following, 5, ({ project, isInField }) => ({
      inField: isInField,
      project: {
        id: project,
        name: nameOf(raw, project),
        date: dateOf(raw, project),
        status: statusOf(raw, project),
      },
    })),
    undatedProjects: page(pair.undated, 5, (id) => ({ id, name: nameOf(raw, id) })),
  };
}

function programmes(raw: RawDataSet) {
  const { initiatives, initiativeById } = recordOf(raw);
  const ids = initiatives
    .filter(({ kind }) => kind === 'programme')
    .sort(compareInitiatives)
    .map(({ id }) => id);
  return page(ids, 20, (id) => {
    const during = duringProgramme(raw, id, pairOf(raw)) ?? [];
    const found = during.flatMap((each): Initiative[] => {
      const initiative = initiativeById.get(each);
      return initiative === undefined ? [] : [initiative];
    });
    return {
      programme: { id, label: labelOf(raw, id) },
      ...yearsOf(raw, id),
      byBasis: countByBasis(found),
      initiatives: page(during, 3, (each) => labelled(raw, each)),
    };
  });
}

/** "From start_year to end_year (start_year if empty)." */
export function yearsOf(raw: RawDataSet, programme: string) {
  const row = rowOf(raw, programme);
  const from = Number(row.start_year);
  return { fromYear: from, toYear: Number(row.end_year || from) };
}

function fields(raw: RawDataSet) {
  const declared = rowsOf(raw, 'forums').flatMap(({ id }) =>
    declaredFields(raw, `forum:${id}`, pairOf(raw)).map((field) => ({
      forum: `forum:${id}`,
      field,
    })),
  );
  return page(declared, 50, ({ forum, field }) => ({
    forum: { id: forum },
    sector: { id: field.sector, name: nameOf(raw, field.sector) },
    kinds: field.kinds,
    links: linksOf(raw, forum, field.sector),
    byBasis: field.byBasis,
    byYear: field.byYear.map(({ period, count }) => ({ period, count })),
    last: field.last,
    yearsSinceLast: field.yearsSinceLast,
    initiatives: page(field.initiatives, 3, (id) => ({ id })),
  }));
}

function linksOf(raw: RawDataSet, forum: string, sector: string) {
  return rowsOf(raw, 'forum_sectors')
    .filter((row) => `forum:${row.forum}` === forum && `sector:${row.sector}` === sector)
    .sort((a, b) => compareText(a.kind ?? '', b.kind ?? ''))
    .map((row) => ({
      kind: row.kind?.toUpperCase(),
      note: known(row, 'note'),
      sources: sourceRows(raw, row).map(({ id }) => ({ id: `source:${id}` })),
    }));
}
