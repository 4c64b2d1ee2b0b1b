import { createHash } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { createThings } from './small-graph.js';

const NOBODY = 65_534;

/** The folder of a graph on the embedded engine, to be damaged. */
export class GraphFolder {
  constructor(readonly graph: FreshGraph) {}

  get path(): string {
    return this.graph.options.url;
  }

  get pointer(): string {
    return join(this.path, 'current.json');
  }

  get firstRelease(): string {
    return join(this.path, 'release-000001.grafeo');
  }

  publish() {
    return this.graph.publish((draft) => createThings(draft, { a: 'A' }));
  }

  /** Read-only, the release file itself. */
  openAsUsersDo(): Promise<GraphStore> {
    return this.graph.openStore({ openDatabase: undefined });
  }

  async changePointer(changes: object): Promise<void> {
    const pointer = JSON.parse(await readFile(this.pointer, 'utf8'));
    await this.replacePointer(JSON.stringify({ ...pointer, ...changes }));
  }

  /** At once: a running store never sees half of it. */
  async replacePointer(text: string): Promise<void> {
    await writeFile(`${this.pointer}.tmp`, text);
    await rename(`${this.pointer}.tmp`, this.pointer);
  }

  /** The file as it is now is what the pointer says, so that only the engine can object. */
  /** As if the file had been written as it is now: what the engine itself makes of it. */
  async acceptFile(): Promise<void> {
    const content = await readFile(this.firstRelease);
    const checksum = createHash('sha256').update(content).digest('hex');
    await this.changePointer({ bytes: content.length, checksum });
  }

  /** As a user who owns nothing: root may read and write what nobody may. */
  async withoutPermission<T>(task: () => Promise<T>): Promise<T> {
    await chmod(this.path, 0o000);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      return await task();
    } finally {
      if (isRoot) process.seteuid?.(0);
      await chmod(this.path, 0o755);
    }
  }
}

/** A folder for each test: what the function gives is that of the running one. */
export function useGraphFolder(): () => GraphFolder {
  let folder: GraphFolder;
  beforeEach(async () => {
    folder = new GraphFolder(await grafeoEngine.freshGraph());
  });
  afterEach(() => folder.graph.destroy());
  return () => folder;
}
