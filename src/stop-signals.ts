const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

type StopSignal = keyof typeof NUMBERS;
type Reaction = (signal: StopSignal) => void;

/** As a shell tells of a process that a signal has ended. Whatever it has begun is left as a killed one leaves it. */
const endAtOnce: Reaction = (signal) => process.exit(128 + NUMBERS[signal]);

let reaction = endAtOnce;

/** Process 1 of a container ends by no signal that it does not listen to: from the start of the program on, it does. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const react = reaction;
      // Whoever tells it a second time does not want to wait.
      reaction = endAtOnce;
      react(signal);
    });
  }
}

/** From now on the first signal does this. */
export function onFirstSignal(react: Reaction): void {
  reaction = react;
}
