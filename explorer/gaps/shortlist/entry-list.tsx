import { useTexts } from '../../messages/use-texts.js';
import { Link } from '../../parts/link.js';
import { textOf } from '../constants.js';
import { type GapQuestion, paramsOfGaps } from '../gap-question.js';
import { shownFigure } from '../shown-figure.js';
import { StatusText } from '../status-text.js';
import type { AnsweredEntry } from './load-briefs.js';
import { type Entry, idOf, LONGEST_NOTE } from './shortlist.js';

interface EntryListProps {
  readonly entries: readonly Entry[];
  /** Null: awaited. */
  readonly briefOf: (entry: Entry) => AnsweredEntry | null;
  readonly askedOf: (entry: Entry) => GapQuestion;
  /** Null: somebody else's list, which is read and not written. */
  readonly onChange: ((entries: readonly Entry[]) => void) | null;
}

export function EntryList({ entries, briefOf, askedOf, onChange }: EntryListProps) {
  return (
    <ol class="entries">
      {entries.map((entry) => (
        <EntryItem
          key={idOf(entry)}
          entry={entry}
          brief={briefOf(entry)}
          question={askedOf(entry)}
          onNote={
            onChange &&
            ((note) =>
              onChange(entries.map((each) => (each === entry ? { ...entry, note } : each))))
          }
          onRemove={onChange && (() => onChange(entries.filter((each) => each !== entry)))}
        />
      ))}
    </ol>
  );
}

interface EntryItemProps {
  readonly entry: Entry;
  readonly brief: AnsweredEntry | null;
  readonly question: GapQuestion;
  readonly onNote: ((note: string) => void) | null;
  readonly onRemove: (() => void) | null;
}

function EntryItem({ entry, brief, question, onNote, onRemove }: EntryItemProps) {
  const { t, f } = useTexts();
  const { gap: key, asOf, constants, note } = entry;
  const gap = brief?.answer?.gap;
  const score = gap ? shownFigure(gap.status, gap.gap) : null;
  const name = gap ? `${gap.left.name} – ${gap.right.name}` : key.replaceAll('~', ' – ');
  return (
    <li>
      <p>
        <Link to="/gaps" params={paramsOfGaps(question)}>
          {name}
        </Link>
        {gap && (
          <>
            , {gap.sector?.name}: {gap.rank !== null && t.rankOf(gap.rank, gap.ranked)},{' '}
            {score !== null && f.strength(score)} · <StatusText row={gap} />
          </>
        )}
        {asOf !== null && <small> {t.asOfYear(asOf)}</small>}
        {textOf(constants) !== null && <small> {t.gaps.ownConstants}</small>}
      </p>
      {brief?.error && (
        <p class="notice failure">
          <span lang="en">{brief.error.message}</span>{' '}
          <small>{t.errorCode(brief.error.code)}</small>
        </p>
      )}
      {onNote && (
        <label class="note-field">
          <span class="hint">{t.gaps.note}</span>
          <textarea
            rows={2}
            maxLength={LONGEST_NOTE}
            aria-label={t.gaps.noteOf(name)}
            title={t.gaps.noteRoom(LONGEST_NOTE)}
            value={note}
            onInput={(event) => onNote(event.currentTarget.value)}
          />
        </label>
      )}
      {note !== '' && <p class={onNote ? 'note print-only' : 'note'}>{note}</p>}
      {onRemove && (
        <button type="button" class="quiet small" onClick={onRemove}>
          {t.gaps.takeOff}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
}
