import { join } from 'node:path';
import { fileStats, type PointerOnDisk, readPointer } from './grafeo-folder.js';
import { type GrafeoReading, type OpenRelease, openRelease } from './grafeo-snapshot.js';
import type { GraphSnapshot, GraphStore } from './graph-store.js';
import { closedStore, emptyGraph } from './release-info.js';

export interface GrafeoStoreOptions extends GrafeoReading {
  readonly folder: string;
  /** How often the pointer is looked at, in milliseconds. */
  readonly pollMs: number;
  /** How long a release stays open after the next one took its place, for requests under way. */
  readonly graceMs: number;
}

interface Current {
  readonly text: string;
  readonly release: OpenRelease;
}

/** To open another release. */
interface Attempt {
  /** The pointer and the state of the file that it names. */
  readonly at: string;
  readonly since: number;
}

// A release that does not open is read whole to find that out, and mostly for nothing as long as its file is the same.
const SAME_AGAIN_MS = 30_000;

// Two imports in a row may remove a file between the look at the pointer and the open.
const OPEN_ATTEMPTS = 3;

export async function openGrafeoStore(options: GrafeoStoreOptions): Promise<GraphStore> {
  return new GrafeoStore(options, await openCurrent(options));
}

class GrafeoStore implements GraphStore {
  private readonly timer: NodeJS.Timeout;
  private readonly retired = new Map<OpenRelease, NodeJS.Timeout>();
  private looking: Promise<void> | null = null;
  private lastTrouble: string | null = null;
  private lastAttempt: Attempt | null = null;
  private closed = false;

  constructor(
    private readonly options: GrafeoStoreOptions,
    private current: Current,
  ) {
    this.timer = setInterval(() => {
      this.looking ??= this.followPointer().finally(() => {
        this.looking = null;
      });
    }, options.pollMs).unref();
  }

  snapshot(): GraphSnapshot {
    if (this.closed) throw closedStore();
    return this.current.release;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    clearInterval(this.timer);
    await this.looking;
    await this.options.slots.idle();
    for (const timer of this.retired.values()) clearTimeout(timer);
    for (const release of [...this.retired.keys(), this.current.release]) release.close();
  }

  /** Whatever is wrong with a new release, the one at hand goes on answering. */
  private async followPointer(): Promise<void> {
    try {
      const found = await readPointer(this.options.folder);
      if (!found) throw emptyGraph(this.options.folder);
      if (found.text !== this.current.text && !(await this.isTried(found))) {
        await this.switchTo(found);
      }
      if (found.text === this.current.text) this.lastTrouble = null;
    } catch (error) {
      this.stayWithOldRelease(error);
    }
  }

  private async isTried({ pointer, text }: PointerOnDisk): Promise<boolean> {
    const stats = await fileStats(join(this.options.folder, pointer.file));
    const at = `${text} ${stats?.ctimeMs} ${stats?.size}`;
    const now = performance.now();
    if (this.lastAttempt?.at === at && now - this.lastAttempt.since < SAME_AGAIN_MS) return true;
    this.lastAttempt = { at, since: now };
    return false;
  }

  private async switchTo({ pointer, text }: PointerOnDisk): Promise<void> {
    const release = await openRelease(this.options.folder, pointer, this.options);
    const old = this.current.release;
    this.current = { text, release };
    this.retire(old);
    const { logger } = this.options;
    logger.info({ from: old.release.number, to: pointer.number }, 'switched to another release');
  }

  private retire(release: OpenRelease): void {
    const close = () => {
      this.retired.delete(release);
      release.close();
    };
    this.retired.set(release, setTimeout(close, this.options.graceMs).unref());
  }

  private stayWithOldRelease(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    // Looked at twice a second: say it once.
    if (message === this.lastTrouble) return;
    this.lastTrouble = message;
    const release = this.current.release.release.number;
    this.options.logger.warn({ err: error, release }, 'the release at hand stays: no other opens');
  }
}

async function openCurrent(options: GrafeoStoreOptions): Promise<Current> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await readPointer(options.folder);
    if (!found) throw emptyGraph(options.folder);
    try {
      return {
        text: found.text,
        release: await openRelease(options.folder, found.pointer, options),
      };
    } catch (error) {
      const isStill = (await readPointer(options.folder))?.text === found.text;
      if (isStill || attempt === OPEN_ATTEMPTS) throw error;
    }
  }
}
