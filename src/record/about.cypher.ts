import { z } from 'zod';
import type { GraphRecord } from '../graph/graph-record.js';
import type { CypherQuery, Release } from '../graph/graph-store.js';

/** Labels of rows that speak of a record and have no id of their own in the API. */
export const ABOUT_LABELS = ['SessionFigure', 'RegionTrade', 'Conflict'] as const;
export type AboutLabel = (typeof ABOUT_LABELS)[number];

const AboutRow = z.object({ parentId: z.string(), row: z.looseObject({ id: z.string() }) });

export interface AboutRow {
  readonly parentId: string;
  readonly row: GraphRecord;
}

/** The rows of one table that speak of these records, in the order of the table; none: no row. */
export function rowsAbout(
  release: Release,
  label: AboutLabel,
  parentIds: readonly string[],
): CypherQuery<AboutRow> {
  return {
    name: `rowsAbout${label}`,
    cypher: `
      UNWIND $parentKeys AS parentKey
      MATCH (parent:Record {key: parentKey})
      MATCH (parent)<-[:ABOUT]-(stated:${label})
      RETURN parent.id AS parentId, properties(stated) AS row, stated.rank AS position
      ORDER BY parentId, position`,
    params: { parentKeys: release.keys(parentIds) },
    row: AboutRow as unknown as CypherQuery<AboutRow>['row'],
  };
}

const SubjectRow = z.object({ id: z.string(), subjectId: z.string() });
export type SubjectRow = z.infer<typeof SubjectRow>;

/** What these rows speak of; a row about nothing that has an id has no row here. */
export function subjectsOfRows(
  release: Release,
  rowIds: readonly string[],
): CypherQuery<SubjectRow> {
  return {
    name: 'subjectsOfRows',
    cypher: `
      UNWIND $rowKeys AS rowKey
      MATCH (stated:Record {key: rowKey})
      MATCH (stated)-[:ABOUT]->(subject)
      RETURN stated.id AS id, subject.id AS subjectId
      ORDER BY id, subjectId`,
    params: { rowKeys: release.keys(rowIds) },
    row: SubjectRow,
  };
}
