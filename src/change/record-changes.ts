import { ascending } from '../shared/ascending.js';

/** What records said, by id: a version is alike exactly where what it stands for is. */
export type Versions = ReadonlyMap<string, string>;

/** A record whose version differs between two releases; null: it was not there. */
export interface VersionChange {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type ChangeKind = 'ADDED' | 'CHANGED' | 'WITHDRAWN';

export interface RecordChange {
  readonly id: string;
  readonly change: ChangeKind;
}

/** The records that differ, by id. */
export function versionChanges(before: Versions, after: Versions): VersionChange[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].sort(ascending).flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    return was === is ? [] : [{ id, before: was, after: is }];
  });
}

/** What is left of changes that followed one another, by id: what was changed back has not changed. */
export function netChanges(inOrder: Iterable<VersionChange>): RecordChange[] {
  const before = new Map<string, string | null>();
  const after = new Map<string, string | null>();
  for (const change of inOrder) {
    if (!before.has(change.id)) before.set(change.id, change.before);
    after.set(change.id, change.after);
  }
  return [...before.keys()].sort(ascending).flatMap((id) => {
    const change = changeOf(before.get(id) ?? null, after.get(id) ?? null);
    return change === null ? [] : [{ id, change }];
  });
}

function changeOf(before: string | null, after: string | null): ChangeKind | null {
  if (before === after) return null;
  if (before === null) return 'ADDED';
  return after === null ? 'WITHDRAWN' : 'CHANGED';
}
