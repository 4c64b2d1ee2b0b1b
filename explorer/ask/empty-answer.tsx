import { useTexts } from '../messages/use-texts.js';
import { emptyTextOf } from './empty-text.js';
import type { TiesAnswer } from './load-ties.js';
import { isFiltered, type Question } from './question.js';

interface EmptyAnswerProps {
  readonly coverage: TiesAnswer['coverage'];
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}

/** Says whether nothing is known or nothing happened; never a zero, and never a dead end. */
export function EmptyAnswer({ coverage, question, onAsk }: EmptyAnswerProps) {
  const { t } = useTexts();
  const { sectors, from, to, basis } = question;
  const { lead, why } = emptyTextOf(coverage, question, t);
  return (
    <div class="empty">
      <p class="lead">
        <strong>{lead}</strong>
      </p>
      <p>{why}</p>
      {isFiltered(question) && (
        <p class="loosen">
          {t.loosen}
          {sectors.length > 0 && (
            <Loosen text={t.withoutSectors} onClick={() => onAsk({ ...question, sectors: [] })} />
          )}
          {(from !== null || to !== null) && (
            <Loosen
              text={t.withoutPeriod}
              onClick={() => onAsk({ ...question, from: null, to: null })}
            />
          )}
          {basis.length > 0 && (
            <Loosen text={t.withoutBasis} onClick={() => onAsk({ ...question, basis: [] })} />
          )}
        </p>
      )}
    </div>
  );
}

function Loosen({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {text}
    </button>
  );
}
