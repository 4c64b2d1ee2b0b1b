import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiError } from './client.js';
import { useReleaseTurn } from './use-release.js';

/** An answer on its way. While a new one is awaited the one before stays to be looked at; a failure leaves none. */
export interface Awaited<Result> {
  readonly result: Result | null;
  readonly error: ApiError | null;
  readonly isAsking: boolean;
  readonly retry: () => void;
}

/** An answer with what it answers: what names the question beside it is drawn from here, since the page asks the next already. */
export interface Answered<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
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
  const [state, setState] = useState<State<Result>>(NOTHING);
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
        if (!controller.signal.aborted) setState({ key, result, error: null });
      },
      (error: unknown) => {
        // The answer before is one to another question, and nobody would see that beside a failure.
        if (!controller.signal.aborted) setState({ key, result: null, error: asApiError(error) });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  const retry = useCallback(() => {
    setState(NOTHING);
    setAttempt((count) => count + 1);
  }, []);
  const isAnswered = state.key === key;
  return {
    result: key === null ? null : state.result,
    error: isAnswered ? state.error : null,
    isAsking: key !== null && !isAnswered,
    retry,
  };
}

interface State<Result> {
  /** What was answered last, or failed. */
  readonly key: string | null;
  readonly result: Result | null;
  readonly error: ApiError | null;
}

const NOTHING = { key: null, result: null, error: null };

/** The same for a question that is a value, all of which the answer depends on. `name` tells it from others of such a shape. */
export function useAnswered<Question, Answer>(
  name: string,
  question: Question | null,
  load: (question: Question, signal: AbortSignal) => Promise<Answer>,
): Awaited<Answered<Question, Answer>> {
  const key = question === null ? null : `${name} ${JSON.stringify(question)}`;
  return useAnswer(key, async (signal) => {
    const asked = question as Question;
    return { question: asked, answer: await load(asked, signal) };
  });
}

interface Failed {
  readonly error: ApiError;
  readonly retry: () => void;
}

/** What of several answers failed, the first of them to be told; asked again are those alone. Null: none. */
export function failureOf(...answers: readonly Awaited<unknown>[]): Failed | null {
  const failed = answers.filter(({ error }) => error !== null);
  const error = failed[0]?.error ?? null;
  const retry = () => {
    for (const each of failed) each.retry();
  };
  return error && { error, retry };
}

function keep(key: string, result: unknown): void {
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, result);
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(String(error), 'UNKNOWN');
}
