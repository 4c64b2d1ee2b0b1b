import type { History } from '../change/history.js';
import type { Versions } from '../change/record-changes.js';
import type { ReleaseDraft } from '../graph/graph-store.js';
import { BatchWriter, type WriteProgress } from './batch-writer.js';
import type { DataSet } from './format/data-set.js';
import { initiativeLinks, partyPlaces } from './parties-of.js';
import { derived } from './plan-derived.js';
import { historyNodes } from './plan-history.js';
import { listedNode, type PlannedNode, recordsByKind } from './plan-nodes.js';
import { conflictSubjects, statedLinks, statedReferences } from './plan-relationships.js';
import { rowsAbout } from './rows-about.js';
import { sectorLinksOf } from './sector-links.js';

/** Writes everything a release holds but its history; returns the records by kind. Throws if a row cannot be written. */
export async function writeRelease(
  draft: ReleaseDraft,
  dataSet: DataSet,
  versions: Versions,
  onProgress?: WriteProgress,
): Promise<Record<string, number>> {
  const writer = new BatchWriter(draft, onProgress);
  const places = partyPlaces(dataSet);
  const sectorLinks = sectorLinksOf(dataSet);
  const links = initiativeLinks(dataSet, places, sectorLinks);
  const about = rowsAbout(dataSet);
  const linksById = new Map(links.map((initiative) => [initiative.id, initiative]));
  const counts: Record<string, number> = {};
  function* nodes(): Generator<PlannedNode> {
    for (const { labels, kind, records } of recordsByKind(dataSet, {
      places,
      links: linksById,
      sectorLinks,
      about,
    })) {
      counts[kind] = records.length;
      for (const [rank, record] of records.entries()) {
        const version = versions.get(record.id);
        yield listedNode(labels, record, { release: draft.number, rank, version });
      }
    }
  }
  await writer.write('records', nodes());
  await writer.write('relationships', statedReferences(dataSet));
  await writer.write('relationships', statedLinks(dataSet));
  await writer.write('relationships', conflictSubjects(about.subjectIds));
  await writer.write('derived', derived(links));
  await writer.finish();
  return counts;
}

/** Written last: it names the release as it will be. */
export async function writeHistory(draft: ReleaseDraft, history: History): Promise<void> {
  const writer = new BatchWriter(draft);
  await writer.write('derived', historyNodes(history));
  await writer.finish();
}
