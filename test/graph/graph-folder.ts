import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { createThings } from './small-graph.js';

const NOBODY = 65_534;
const IS_ROOT = process.geteuid?.() === 0;

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

  /** As if the file had been written as it is now: what the engine itself makes of it. */
  async acceptFile(): Promise<void> {
    const content = await readFile(this.firstRelease);
    const checksum = createHash('sha256').update(content).digest('hex');
    await this.changePointer({ bytes: content.length, checksum });
  }

  async withoutPermission<T>(task: () => Promise<T>): Promise<T> {
    await chmod(this.path, 0o000);
    this.becomeNobody();
    try {
      return await task();
    } finally {
      await this.becomeSomebody();
    }
  }

  /** A user who owns nothing: root may read and write what nobody may. */
  becomeNobody(): void {
    // The folder of this run, which only its owner may enter.
    chmodSync(dirname(this.path), 0o755);
    if (IS_ROOT) process.seteuid?.(NOBODY);
  }

  async becomeSomebody(): Promise<void> {
    if (IS_ROOT) process.seteuid?.(0);
    await chmod(this.path, 0o755);
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
