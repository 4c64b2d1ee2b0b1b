interface PairButtonProps {
  readonly left: string;
  readonly right: string;
  /** Of the row in its table: the first is where the keyboard comes in (parts/roving). */
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
      tabIndex={index === 0 ? 0 : -1}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {left} <span class="dash">–</span> {right}
    </button>
  );
}
