import { type ListrRenderer, ListrTaskEventType, ListrTaskState } from 'listr2';

type ShownTask = ConstructorParameters<typeof ListrRenderer>[0][number];

/**
 * Progress where nobody looks at a terminal: a line a step, whatever the environment says of
 * colours. What fails is told once, by whoever ends the program.
 */
export class PlainRenderer implements ListrRenderer {
  static readonly nonTTY = true;
  static readonly rendererOptions = {};
  static readonly rendererTaskOptions = {};

  constructor(private readonly tasks: readonly ShownTask[]) {}

  render(): void {
    for (const task of this.tasks) {
      task.on(ListrTaskEventType.STATE, (state) => {
        if (state === ListrTaskState.STARTED) console.log(`… ${task.title}`);
        if (state === ListrTaskState.COMPLETED) console.log(`✔ ${task.title}`);
      });
      task.on(ListrTaskEventType.OUTPUT, (output) => console.log(`  ${output}`));
    }
  }

  end(): void {}
}
