import { setFlagsFromString } from 'node:v8';

/**
 * V8 collects when the heap has doubled, not when it is several times as large: of what an import makes it keeps little,
 * and what it has dropped would lie beside the engine's graph at the very moment when that is largest.
 */
export async function withLeanHeap<T>(task: () => Promise<T>): Promise<T> {
  setFlagsFromString('--heap-growing-percent=100');
  try {
    return await task();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
