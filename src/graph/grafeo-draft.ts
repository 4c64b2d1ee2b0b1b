import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Turns } from '../shared/turns.js';
import { type GrafeoDatabase, openInMemory, runStatement, saveDatabase } from './grafeo-engine.js';
import {
  checksumOf,
  fileStats,
  onDisk,
  type Pointer,
  releaseFile,
  removeReleases,
  replacePointer,
  syncFile,
  syncFolder,
  writeNextPointer,
} from './grafeo-folder.js';
import { GrafeoLoad } from './grafeo-load.js';
import { type GrafeoReading, type OpenRelease, openFile, readRows } from './grafeo-snapshot.js';
import { GRAPH_SCHEMA } from './graph-schema.cypher.js';
import {
  type CypherQuery,
  GRAPH_FORMAT,
  GraphStoreError,
  type NewNode,
  type NewRelationship,
  type ReadOptions,
  type ReleaseDraft,
  type ReleaseInfo,
} from './graph-store.js';
import { assertNumberOfDraft } from './release-info.js';

export interface DraftPlace {
  readonly folder: string;
  readonly number: number;
  readonly previous: number | null;
  /** The pointer names this release now: what is left to do for the writer. Never rejects. */
  switched(pointer: Pointer, release: OpenRelease): Promise<void>;
}

const partOf = ({ folder, number }: DraftPlace) => `${join(folder, releaseFile(number))}.part`;

/**
 * In memory until it is whole, then `release-000007.grafeo.part`: readers see the file when it has lost its last part. What is
 * not whole is of no use to anybody, so that a log of it would be written for nothing; the engine holds a graph in memory anyway.
 */
export class GrafeoDraft implements ReleaseDraft {
  // The engine works beside this thread: the sooner it has something to do, the better.
  readonly batchRows = 1_000;
  private readonly turns = new Turns();
  private readonly load: GrafeoLoad;
  private state: 'open' | 'closed' | 'activated' = 'open';

  private constructor(
    private readonly place: DraftPlace,
    private readonly reading: GrafeoReading,
    private readonly database: GrafeoDatabase,
  ) {
    this.load = new GrafeoLoad(database);
  }

  static async create(place: DraftPlace, reading: GrafeoReading): Promise<GrafeoDraft> {
    const database = openInMemory();
    for (const cypher of GRAPH_SCHEMA) {
      await runStatement(database, { name: 'graphSchema', cypher, params: {} });
    }
    return new GrafeoDraft(place, reading, database);
  }

  get number(): number {
    return this.place.number;
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  async read<Row>(query: CypherQuery<Row>, options?: ReadOptions): Promise<readonly Row[]> {
    this.assertOpen();
    return readRows(this.database, query, options, this.reading);
  }

  async createNodes(nodes: readonly NewNode[]): Promise<void> {
    await this.write(() => this.load.createNodes(nodes));
  }

  async createRelationships(relationships: readonly NewRelationship[]): Promise<void> {
    await this.write(() => this.load.createRelationships(relationships));
  }

  /** One at a time: two transactions on one node are a conflict in this engine. */
  private async write(task: () => Promise<void>): Promise<void> {
    this.assertOpen();
    await this.turns.take(task);
  }

  async activate(info: ReleaseInfo): Promise<void> {
    assertNumberOfDraft(info, this.number);
    await this.end();
    const { folder } = this.place;
    const pointer = await onDisk(folder, () => this.saveFile(info));
    // Opened before the pointer names it: a file that does not open must never become current.
    const release = openFile(join(folder, pointer.file), pointer, this.reading);
    try {
      await onDisk(folder, () => this.switchPointer(pointer));
    } catch (error) {
      release.close();
      throw error;
    }
    await this.place.switched(pointer, release);
  }

  /** Whole and under its name, but nothing names it yet. */
  private async saveFile(info: ReleaseInfo): Promise<Pointer> {
    saveDatabase(this.database, partOf(this.place));
    this.database.close();
    const { folder, previous } = this.place;
    const file = releaseFile(this.number);
    const path = join(folder, file);
    await syncFile(partOf(this.place));
    await rename(partOf(this.place), path);
    await syncFolder(folder);
    const { number, contentHash, importedAt, counts } = info;
    const bytes = (await fileStats(path))?.size ?? 0;
    const stated = { number, contentHash, importedAt, counts, format: GRAPH_FORMAT, previous };
    return { ...stated, file, bytes, checksum: await checksumOf(path) };
  }

  private async switchPointer(pointer: Pointer): Promise<void> {
    await writeNextPointer(this.place.folder, pointer);
    // From here on the pointer may name the file, whatever else is said: it stays.
    this.state = 'activated';
    await replacePointer(this.place.folder);
  }

  async abandon(): Promise<void> {
    if (this.state === 'activated') return;
    if (this.state === 'open') await this.end();
    this.database.close();
    await removeReleases(this.place.folder, (release) => release !== this.number);
  }

  private async end(): Promise<void> {
    this.assertOpen();
    this.state = 'closed';
    await this.turns.idle();
    await this.reading.slots.idle();
  }

  private assertOpen(): void {
    if (this.state === 'open') return;
    throw new GraphStoreError('STATEMENT', `Draft ${this.number} was activated or abandoned.`);
  }
}
