import { setMaxListeners } from 'node:events';
import { GraphStoreError } from './graph-store.js';

/** Given up by the caller or, in words of its own, by a deadline. */
export function abortedError(signal: AbortSignal | undefined, statement?: string): GraphStoreError {
  if (signal?.reason instanceof GraphStoreError) return signal.reason;
  const what = statement === undefined ? 'A statement' : `Statement ${statement}`;
  return new GraphStoreError('ABORTED', `${what} was given up by its caller.`, {
    cause: signal?.reason,
    statement,
  });
}

/** Listens until the returned function is called, or the signal has fired. */
export function onAbort(
  signal: AbortSignal | undefined,
  listener: (signal: AbortSignal) => void,
): () => void {
  if (!signal) return () => undefined;
  const heard = () => listener(signal);
  if (signal.aborted) heard();
  // A request has many statements under way at once: no sign of a leak.
  setMaxListeners(0, signal);
  signal.addEventListener('abort', heard, { once: true });
  return () => signal.removeEventListener('abort', heard);
}

/** The promise, or an ABORTED error as soon as the signal fires: some promises never settle. */
export function orAbort<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  statement: string,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = onAbort(signal, () => reject(abortedError(signal, statement)));
    promise.then(resolve, reject).finally(stop);
  });
}

export interface Deadline {
  readonly ms: number;
  /** Whichever fires first ends the task: the caller's, the store's own. */
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly statement: string;
}

/** Runs the task under a signal that fires with any of the given, and at the latest after `ms`. */
export async function withDeadline<T>(
  { ms, signals, statement }: Deadline,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: AbortSignal) => controller.abort(abortedError(signal, statement));
  const expire = () => {
    const message = `Statement ${statement} took longer than ${ms} ms.`;
    controller.abort(new GraphStoreError('ABORTED', message, { statement }));
  };
  const listening = signals.map((signal) => onAbort(signal, stop));
  const timer = setTimeout(expire, ms);
  try {
    // The driver takes no notice of a signal that has fired already.
    if (controller.signal.aborted) throw abortedError(controller.signal);
    return await orAbort(task(controller.signal), controller.signal, statement);
  } catch (error) {
    throw controller.signal.aborted ? abortedError(controller.signal) : error;
  } finally {
    clearTimeout(timer);
    for (const endListening of listening) endListening();
  }
}
