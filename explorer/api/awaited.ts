const awaited = new Set<Promise<unknown>>();

/** Notes an answer as one on its way. */
export function onItsWay<Result>(answer: Promise<Result>): Promise<Result> {
  awaited.add(answer);
  const forget = () => awaited.delete(answer);
  answer.then(forget, forget);
  return answer;
}

export const isAnyOnItsWay = () => awaited.size > 0;

/** Until none of the answers now on their way is, or so many milliseconds have passed. */
export async function untilAnswered(most: number): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, most));
  await Promise.race([Promise.allSettled(awaited), patience]);
}
