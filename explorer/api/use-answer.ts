import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiError } from './client.js';
import { useReleaseTurn } from './use-release.js';

/** An answer on its way. While a new one is awaited the one before stays to be looked at. */
export interface Awaited<Result> {
  readonly result: Result | null;
  readonly error: ApiError | null;
  readonly isAsking: boolean;
  readonly retry: () => void;
}

type Load<Result> = (signal: AbortSignal) => Promise<Result>;

// Data changes only with the release, so back and forward show what was there without asking again.
const KEPT = 30;
const kept = new Map<string, unknown>();

/**
 * Asks whenever `question` changes, which names all that the answer depends on, `load` included; null asks nothing. After
 * an import everything is asked again: an answer of one release is none beside those of another.
 */
export function useAnswer<Result>(question: string | null, load: Load<Result>): Awaited<Result> {
  const turn = useReleaseTurn();
  const key = question && `${question} ${turn}`;
  const [state, setState] = useState<{
    key: string | null;
    result: Result | null;
    error: ApiError | null;
  }>({ key: null, result: null, error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === null) return;
    if (kept.has(key)) {
      setState({ key, result: kept.get(key) as Result, error: null });
      return;
    }
    const controller = new AbortController();
    load(controller.signal).then(
      (result) => {
        keep(key, result);
        setState({ key, result, error: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState((before) => ({ ...before, key, error: asApiError(error) }));
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  const retry = useCallback(() => {
    setState((before) => ({ ...before, key: null, error: null }));
    setAttempt((count) => count + 1);
  }, []);
  const { result, error } = state;
  const isAsking = key !== null && state.key !== key;
  return { result: key === null ? null : result, error: isAsking ? null : error, isAsking, retry };
}

function keep(key: string, result: unknown): void {
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, result);
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(String(error), 'UNKNOWN');
}
