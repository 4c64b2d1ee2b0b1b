import { z } from 'zod';
import type { CypherQuery, CypherValue, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import { partOf } from '../initiative/derive-reach.js';
import { Role } from '../initiative/initiative-enums.js';
import { enumOfKind } from '../record/kind.js';
import { scopeIds } from '../tie/tie-id.js';
import type { Conditions, Family, ListOrder, ListQuestion, ListSubject } from './list-question.js';
import { isAsked, RELATIONS } from './list-relations.cypher.js';

/** What a condition asks of the properties of a record. */
type Asked = readonly [condition: keyof Conditions, text: string];

const ANY = (condition: keyof Conditions, list: string): Asked => [
  condition,
  `($${condition} IS NULL OR any(one IN ${list} WHERE one IN $${condition}))`,
];
const IN = (condition: keyof Conditions, property: string): Asked => [
  condition,
  `($${condition} IS NULL OR ${property} IN $${condition})`,
];

const EVERYWHERE: readonly Asked[] = [
  ANY('sources', 'n.sourceIds'),
  IN('kinds', 'n.kind'),
  ['hasSource', '($hasSource IS NULL OR (size(n.sourceIds) > 0) = $hasSource)'],
];

/** What the properties of a record say of the conditions; a condition not asked for is a null parameter. */
const PROPERTIES: Readonly<Record<Family, readonly Asked[]>> = {
  ACTOR: [
    IN('countries', 'n.countryId'),
    ANY('within', 'n.placeIds'),
    // One of its parts has both: a role in an initiative of the basis.
    ['roles', '($parts IS NULL OR any(one IN n.parts WHERE one IN $parts))'],
    ...EVERYWHERE,
  ],
  INITIATIVE: [
    ANY('countries', 'n.sideIds'),
    ['between', '($between IS NULL OR all(one IN $between WHERE one IN n.sideIds))'],
    ANY('sectors', 'n.concernIds'),
    ANY('roles', 'n.roles'),
    IN('basis', 'n.basis'),
    IN('status', 'n.status'),
    IN('forums', 'n.forumId'),
    ...EVERYWHERE,
  ],
  FRAME: [
    [
      'countries',
      '($countries IS NULL OR n.countryId IN $countries OR any(one IN coalesce(n.countryIds, []) WHERE one IN $countries))',
    ],
    IN('forums', 'n.forumId'),
    IN('languages', 'n.language'),
    ...EVERYWHERE,
  ],
  SECTOR: EVERYWHERE,
};

/**
 * Binds every record of a question to `n`, once. It begins at what the question names, if it names anything that the
 * graph leads on from; else it goes through the records of the kind.
 */
export function matched({ subject, conditions }: ListQuestion): string {
  const { label, family, dateOf } = subject;
  const asked = RELATIONS[family].filter((relation) => isAsked(relation, conditions));
  const anchor = asked.find(({ from }) => from !== undefined);
  const begin =
    anchor?.from === undefined
      ? `MATCH (n:${label}) WHERE n.release = $release`
      : `UNWIND $anchors AS anchorKey
      MATCH (anchor:Record {key: anchorKey})
      ${anchor.from(label)}`;
  const others = asked.filter((relation) => relation !== anchor);
  const stillAsked = PROPERTIES[family].filter(
    ([condition]) => !anchor?.implies?.includes(condition),
  );
  return [
    begin,
    'WITH DISTINCT n',
    `WHERE ${[...stillAsked.map(([, text]) => text), ...datedConditions(dateOf)].join('\n        AND ')}`,
    ...others.flatMap(({ of }) => (of === undefined ? [] : [of, 'WITH DISTINCT n'])),
  ].join('\n      ');
}

/**
 * A date read as the days it may mean overlaps the period: as text, it is not behind the last day, and not before as much
 * of the first day as it shows.
 */
function datedConditions(dateOf: string | null): string[] {
  if (dateOf === null) return [];
  return [
    `($undated <> 'EXCLUDE' OR ${dateOf} IS NOT NULL)`,
    `($undated <> 'ONLY' OR ${dateOf} IS NULL)`,
    `($from IS NULL OR ${dateOf} IS NULL OR (${dateOf} <= $to AND ${dateOf} >= substring($from, 0, size(${dateOf}))))`,
  ];
}

export function matchedParams(
  release: Release,
  { subject, conditions }: ListQuestion,
): Record<string, CypherValue> {
  const { period, ...others } = conditions;
  return {
    ...others,
    release: release.number,
    from: period?.from ?? null,
    to: period?.to ?? null,
    parts: partsAsked(conditions),
    anchors: release.keys(anchorIds(subject, conditions)),
  };
}

/** The parts that an actor may have had, as it notes them. */
function partsAsked({ basis, roles }: Conditions): string[] | null {
  if (basis === null && roles === null) return null;
  return (basis ?? BASES).flatMap((one) =>
    (roles ?? Object.keys(Role)).map((role) => partOf(one, role)),
  );
}

/** The records a list begins at; of two countries the scopes of the pair, one a sector or a basis. */
function anchorIds({ kind, family }: ListSubject, conditions: Conditions): readonly string[] {
  const anchor = RELATIONS[family].find(
    (relation) => relation.from !== undefined && isAsked(relation, conditions),
  );
  if (anchor === undefined) return [];
  const { between, sectors, basis } = conditions;
  if (anchor.condition !== 'between') return conditions[anchor.condition] ?? [];
  const [one = '', other = ''] = between ?? [];
  return scopeIds(one, other, {
    sectorIds: sectors,
    basis: kind === null ? basis : [enumOfKind(kind)],
  });
}

const PlaceRow = z.object({ id: z.string(), slug: z.string(), sortKey: z.string() });
export type PlaceRow = z.infer<typeof PlaceRow>;

interface SortKey {
  readonly of: (dateOf: string) => string;
  readonly direction: '' | ' DESC';
  readonly behind: '>' | '<';
}

// `~` sorts behind every digit: undated last either way.
const SORT_KEYS: Readonly<Record<ListOrder, SortKey>> = {
  ID: { of: () => "''", direction: '', behind: '>' },
  NAME: { of: () => 'n.sortName', direction: '', behind: '>' },
  NEWEST: { of: (dateOf) => `coalesce(${dateOf}, '')`, direction: ' DESC', behind: '<' },
  OLDEST: { of: (dateOf) => `coalesce(${dateOf}, '~')`, direction: '', behind: '>' },
};

export interface ListPage {
  readonly count: number;
  /** The place of the record before the page. Null: the first page. */
  readonly after: PlaceRow | null;
}

/** A page of the records of a question, in order: the key of that order, then slug, then id. */
export function listedRecords(
  release: Release,
  question: ListQuestion,
  order: ListOrder,
  { count, after }: ListPage,
): CypherQuery<PlaceRow> {
  const key = SORT_KEYS[order];
  return {
    name: 'listedRecords',
    cypher: `
      ${matched(question)}
      WITH n, ${key.of(question.subject.dateOf ?? 'null')} AS sortKey, n.slug AS slug
      WHERE $afterId IS NULL OR sortKey ${key.behind} $afterKey
         OR (sortKey = $afterKey AND (slug > $afterSlug OR (slug = $afterSlug AND n.id > $afterId)))
      WITH n, sortKey, slug
      ORDER BY sortKey${key.direction}, slug${question.subject.kind === null ? ', n.id' : ''}
      LIMIT $count
      RETURN n.id AS id, slug, sortKey
      ORDER BY sortKey${key.direction}, slug, id`,
    params: {
      ...matchedParams(release, question),
      count,
      afterId: after?.id ?? null,
      afterSlug: after?.slug ?? null,
      afterKey: after?.sortKey ?? null,
    },
    row: PlaceRow,
  };
}

const TotalRow = z.object({ total: z.number() });
export type TotalRow = z.infer<typeof TotalRow>;

/** How many records the question has. */
export function listTotal(release: Release, question: ListQuestion): CypherQuery<TotalRow> {
  return {
    name: 'listTotal',
    cypher: `
      ${matched(question)}
      RETURN count(n) AS total`,
    params: matchedParams(release, question),
    row: TotalRow,
  };
}
