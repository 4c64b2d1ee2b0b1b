import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of the heap that are in use; garbage, whose size depends on how busy the machine is, is collected first. */
export function liveHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
