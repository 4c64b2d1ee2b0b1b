/** Why a request was given up. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
  constructor(readonly deadlineMs: number) {
    super(`The request took longer than ${deadlineMs} ms.`);
  }
}

/** Nobody waits for the answer any more. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
  constructor() {
    super('The client went away.');
  }
}

export interface RequestSignal {
  readonly signal: AbortSignal;
  /** To be called when the request is over; aborts what still runs when nobody waits for it. */
  readonly end: (isAnswered: boolean) => void;
}

/** Aborts when the client goes away or the deadline passes, so that no statement runs for nobody. */
export function requestSignal(deadlineMs: number): RequestSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DeadlinePassed(deadlineMs)), deadlineMs);
  return {
    signal: controller.signal,
    end: (isAnswered) => {
      clearTimeout(timer);
      if (!isAnswered) controller.abort(new ClientGone());
    },
  };
}
