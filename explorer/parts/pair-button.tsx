interface PairButtonProps {
  readonly left: string;
  readonly right: string;
  /** Of the row in its table: where it stands for the arrow keys (parts/roving). */
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The two ends of a row, which chooses it. */
export function PairButton({ left, right, index, isChosen, onChoose }: PairButtonProps) {
  return (
    <button
      type="button"
      class="pair"
      data-cell={`${index},0`}
      tabIndex={-1}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {left} <span class="dash">–</span> {right}
    </button>
  );
}
