import { mkdir } from 'node:fs/promises';
import { type DraftPlace, GrafeoDraft } from './grafeo-draft.js';
import type { GrafeoDatabase } from './grafeo-engine.js';
import {
  type Pointer,
  readPointer,
  releaseNumbers,
  removeReleases,
  syncFolder,
} from './grafeo-folder.js';
import { holdImportLock } from './grafeo-import-lock.js';
import { type GrafeoReading, type OpenRelease, openRelease } from './grafeo-snapshot.js';
import {
  type GraphSnapshot,
  GraphStoreError,
  type GraphWriter,
  type ReleaseDraft,
  type StatedRelease,
} from './graph-store.js';

export interface GrafeoWriterOptions extends GrafeoReading {
  readonly folder: string;
}

export async function openGrafeoWriter(options: GrafeoWriterOptions): Promise<GraphWriter> {
  const { folder } = options;
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new GraphStoreError('UNAVAILABLE', `${folder} cannot be made (${cause.code}).`, {
      cause,
    });
  });
  const lock = await holdImportLock(folder);
  try {
    const pointer = await pointerOrNull(options);
    return new GrafeoWriter(options, lock, pointer, await currentOrNull(options, pointer));
  } catch (error) {
    lock.close();
    throw error;
  }
}

class GrafeoWriter implements GraphWriter {
  private readonly opened: OpenRelease[] = [];
  private open: GrafeoDraft | null = null;

  constructor(
    private readonly options: GrafeoWriterOptions,
    private readonly lock: GrafeoDatabase,
    private pointer: Pointer | null,
    private snapshot: OpenRelease | null,
  ) {
    if (snapshot) this.opened.push(snapshot);
  }

  get current(): GraphSnapshot | null {
    return this.snapshot;
  }

  get unreadable(): StatedRelease | null {
    return this.snapshot ? null : this.pointer;
  }

  async draft(): Promise<ReleaseDraft> {
    if (this.open?.isOpen) throw new Error('Activate or abandon the open draft first.');
    const { folder } = this.options;
    // Without a pointer nothing says which files are good: none is removed.
    const { number, previous } = this.pointer ?? { number: (await releaseNumbers(folder)).at(-1) };
    await this.removeAllBut(
      (release) => !this.pointer || release === number || release === previous,
    );
    const place: DraftPlace = {
      folder,
      number: (number ?? 0) + 1,
      previous: number ?? null,
      switched: (pointer, release) => this.switchTo(pointer, release),
    };
    this.open = await GrafeoDraft.create(place, this.options);
    return this.open;
  }

  async close(): Promise<void> {
    try {
      await this.open?.abandon();
      await this.options.slots.idle();
      for (const release of this.opened.splice(0)) release.close();
    } finally {
      this.releaseLock();
    }
  }

  /** On a full disk it stays until the end of the process, which is no reason to fail now. */
  private releaseLock(): void {
    try {
      this.lock.close();
    } catch (error) {
      this.options.logger.debug({ err: error }, 'the import lock stays until this process ends');
    }
  }

  private async switchTo(pointer: Pointer, release: OpenRelease): Promise<void> {
    this.pointer = pointer;
    this.snapshot = release;
    this.opened.push(release);
    await this.tidyUp(pointer);
  }

  /** After the switch nothing that goes wrong takes it back: the next import tidies up. */
  private async tidyUp({ number, previous }: Pointer): Promise<void> {
    try {
      // First, since after a power cut the pointer may be the one before: what that names is removed only later.
      await syncFolder(this.options.folder);
      await this.removeAllBut((release) => release === number || release === previous);
    } catch (error) {
      this.options.logger.warn({ err: error }, 'old releases stay until the next import');
    }
  }

  private async removeAllBut(isKept: (release: number) => boolean): Promise<void> {
    const stuck = await removeReleases(this.options.folder, isKept);
    if (stuck.length > 0) {
      this.options.logger.warn({ files: stuck }, 'files of old releases could not be removed');
    }
  }
}

/** A pointer that cannot be read is no reason to refuse the import that mends it. */
async function pointerOrNull({ folder, logger }: GrafeoWriterOptions): Promise<Pointer | null> {
  try {
    return (await readPointer(folder))?.pointer ?? null;
  } catch (error) {
    return unlessDamaged(error, logger);
  }
}

async function currentOrNull(
  options: GrafeoWriterOptions,
  pointer: Pointer | null,
): Promise<OpenRelease | null> {
  if (!pointer) return null;
  try {
    return await openRelease(options.folder, pointer, options);
  } catch (error) {
    return unlessDamaged(error, options.logger);
  }
}

function unlessDamaged(error: unknown, logger: GrafeoWriterOptions['logger']): null {
  const kind = error instanceof GraphStoreError ? error.kind : undefined;
  if (kind !== 'DAMAGED' && kind !== 'INCOMPATIBLE') throw error;
  logger.warn({ err: error }, 'the current release cannot be read: this import replaces it');
  return null;
}
