import { orAbort } from '../graph/abort.js';
import type { ReleaseInfo } from '../graph/graph-store.js';
import type { KeptByRelease } from '../graph/kept-by-release.js';
import type { RecordContext } from '../graph/record-context.js';
import { enumOfKind, type Kind, kindOf } from '../record/kind.js';
import { checkedList } from '../shared/checked-list.js';
import type { Connection } from '../shared/connection.js';
import { pageOfRows, type RowOrder } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';

import { changesAfter, type KnownReleaseRow, knownReleases } from './change.cypher.js';
import type { ChangesArgs } from './change.type.js';
import { changesByKind, type KindCounts } from './changes-by-kind.js';
import { releaseInfoOf } from './history.js';
import { netChanges, type RecordChange } from './record-changes.js';

/** A record that differs, as the API shows it. */
export interface ChangeView extends RecordChange {
  readonly kind: string;
}

export interface ChangesView extends Connection<ChangeView> {
  readonly from: ReleaseInfo;
  readonly to: ReleaseInfo;
  readonly byKind: readonly KindCounts[];
}

export type KeptChanges = KeptByRelease<readonly ChangeView[]>;

const ORDER: RowOrder<ChangeView> = { list: 'changes', keyOf: ({ id }) => [id], parts: 1 };

/** A page of what differs since a release; what differs is worked out once a release. */
export async function answerChanges(
  { snapshot, signal }: RecordContext,
  kept: KeptChanges,
  args: ChangesArgs,
): Promise<ChangesView> {
  const { release } = snapshot;
  const kinds = checkedList(args.kinds, ['kinds']);
  const changes = checkedList(args.changes, ['changes']);
  const known = await snapshot.read(knownReleases(release), { signal });
  const from = knownRelease(args, known, release);
  const differing = kept.of(snapshot, `since ${from.number} to ${release.importedAt}`, () =>
    readChanges(snapshot, from.number),
  );
  const all = await orAbort(differing, signal, 'changesAfter');
  const wanted = all.filter(
    ({ kind, change }) =>
      (kinds === null || kinds.includes(kind)) && (changes === null || changes.includes(change)),
  );
  const page = pageOfRows(wanted, ORDER, args);
  return Object.assign(page, { from, to: release, byKind: changesByKind(all) });
}

async function readChanges(
  snapshot: RecordContext['snapshot'],
  since: number,
): Promise<readonly ChangeView[]> {
  const rows = await snapshot.read(changesAfter(snapshot.release, since));
  return netChanges(rows).map((change) => ({
    ...change,
    kind: enumOfKind(kindOf(change.id) as Kind),
  }));
}

function knownRelease(
  { since, contentHash }: ChangesArgs,
  known: readonly KnownReleaseRow[],
  current: ReleaseInfo,
): ReleaseInfo {
  const found = known.find(({ number }) => number === since);
  if (found === undefined) throw unknownRelease(since, known[0]?.number ?? current.number, current);
  if (contentHash == null || contentHash === found.contentHash) return releaseInfoOf(found);
  throw new UserError(
    `\`contentHash\` is "${contentHash.slice(0, 100)}", but release ${since} of this graph has ${found.contentHash}: ` +
      'it was made anew. Take everything over again.',
    { argument: ['contentHash'] },
  );
}

function unknownRelease(since: number, oldest: number, { number }: ReleaseInfo): UserError {
  const reach = oldest === number ? `only ${number}` : `${oldest} to ${number}`;
  return new UserError(
    `\`since\` is ${since}; this graph can be compared with releases ${reach}. From an older one take everything over again.`,
    { argument: ['since'], nearest: [String(since < oldest ? oldest : number)] },
  );
}
