import { useTexts } from '../messages/use-texts.js';

interface StarButtonProps {
  readonly name: string;
  readonly isStarred: boolean;
  /** Where it stands for the arrow keys: see roving. Null: on its own. */
  readonly cell: string | null;
  readonly onToggle: () => void;
}

/** Puts a gap on the shortlist, and takes it off again. */
export function StarButton({ name, isStarred, cell, onToggle }: StarButtonProps) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      class="star-button"
      data-cell={cell ?? undefined}
      tabIndex={cell === null ? 0 : -1}
      aria-pressed={isStarred}
      aria-label={t.gaps.onShortlist(name)}
      title={isStarred ? t.gaps.takeOff : t.gaps.putOn}
      onClick={onToggle}
    >
      {isStarred ? '★' : '☆'}
    </button>
  );
}
