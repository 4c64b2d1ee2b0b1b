import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { manyByKey } from '../shared/loader.js';
import { type SessionOfForumRow, sessionsToJudge } from './session.cypher.js';

export class ForumLoaders {
  /** Every session of a forum: some dozens. */
  readonly sessions: DataLoader<string, SessionOfForumRow[]>;

  constructor(snapshot: GraphSnapshot, signal?: AbortSignal) {
    this.sessions = new DataLoader(async (ids) => {
      const rows = await snapshot.read(sessionsToJudge(snapshot.release, ids), { signal });
      return manyByKey(ids, rows, ({ forumId }) => forumId);
    });
  }
}

export interface ForumContext {
  readonly forums: ForumLoaders;
}
