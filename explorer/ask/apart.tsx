import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../api/client.js';
import type { Answered } from '../api/use-answer.js';
import {
  ExplorerUndatedDocument,
  ExplorerUnplacedDocument,
  type InitiativeLineFragment,
  type UnplacedReason,
} from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Failure } from '../parts/failure.js';
import { Link } from '../parts/link.js';
import { memo } from '../parts/memo.js';
import { MoreButton } from '../parts/more-button.js';
import { Progress } from '../parts/progress.js';
import { SourceLinks } from '../parts/source-links.js';
import type { TiesAnswer } from './load-ties.js';
import { undatedVariables } from './load-undated.js';
import { type Question, variablesOf } from './question.js';
import { moreThan, usePages } from './use-pages.js';

interface ApartProps {
  readonly question: Question;
  readonly coverage: TiesAnswer['coverage'];
  /** Null: awaited. It comes on its own, so it brings its own question. */
  readonly undated: Answered<Question, number> | null;
  readonly sides: readonly [left: string, right: string];
}

/** What joins both countries and has no place in the answer: counted, with its reasons, and listed. */
export const Apart = memo(({ question, coverage, undated, sides }: ApartProps) => {
  const { t, f } = useTexts();
  const unplaced = coverage.bothSides - coverage.placed;
  if (unplaced === 0 && !undated?.answer) return null;
  return (
    <section class="view apart" id="apart" aria-labelledby="apart-title">
      <h2 id="apart-title">{t.apart}</h2>
      <p class="hint">{t.apartHint}</p>
      {unplaced > 0 && (
        <Folded title={t.unplaced(unplaced)}>
          <ul class="reasons">
            {coverage.unplacedByReason.map(({ count, leftReason, rightReason }) => (
              <li key={`${leftReason} ${rightReason}`}>
                <strong>{f.number(count)}</strong>{' '}
                <Reasons sides={sides} reasons={[leftReason, rightReason]} />
              </li>
            ))}
          </ul>
          <UnplacedList key={JSON.stringify(question)} {...{ question, sides }} />
        </Folded>
      )}
      {undated && undated.answer > 0 && (
        <Folded title={t.undatedTitle(undated.answer)}>
          <p class="hint">{t.undatedHint}</p>
          <UndatedList key={JSON.stringify(undated.question)} question={undated.question} />
        </Folded>
      )}
    </section>
  );
});

/** What is inside is asked for when it is opened. */
function Folded({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}

interface ReasonsProps {
  readonly sides: ApartProps['sides'];
  readonly reasons: readonly [left: UnplacedReason | null, right: UnplacedReason | null];
}

function Reasons({ sides, reasons }: ReasonsProps) {
  const { t } = useTexts();
  const known = reasons.flatMap((reason, index) =>
    reason === null ? [] : [t.sideReason(sides[index] ?? '', t.reasons[reason])],
  );
  return <>{known.join('; ')}</>;
}

function UnplacedList({ question, sides }: Pick<ApartProps, 'question' | 'sides'>) {
  const { lang } = useTexts();
  const variables = { ...variablesOf(question), lang };
  const { result, ...list } = usePages(
    `unplaced ${JSON.stringify(variables)}`,
    async (page, signal) => {
      const { ties } = await ask(ExplorerUnplacedDocument, { ...variables, ...page }, signal);
      return ties.coverage.unplaced;
    },
  );
  return (
    <InitiativeList
      {...list}
      total={result?.totalCount ?? 0}
      lines={(result?.nodes ?? []).map(({ initiative, leftReason, rightReason }) => ({
        initiative,
        note: <Reasons sides={sides} reasons={[leftReason, rightReason]} />,
      }))}
    />
  );
}

function UndatedList({ question }: Pick<ApartProps, 'question'>) {
  const { lang } = useTexts();
  const variables = { ...undatedVariables(question), lang };
  const { result, ...list } = usePages(
    `undated ${JSON.stringify(variables)}`,
    async (page, signal) =>
      (await ask(ExplorerUndatedDocument, { ...variables, ...page }, signal)).initiatives,
  );
  return (
    <InitiativeList
      {...list}
      total={result?.totalCount ?? 0}
      lines={(result?.nodes ?? []).map((initiative) => ({ initiative, note: null }))}
    />
  );
}

interface InitiativeListProps {
  readonly lines: readonly { initiative: InitiativeLineFragment; note: ComponentChildren }[];
  readonly total: number;
  readonly error: Parameters<typeof Failure>[0]['error'] | null;
  readonly isAsking: boolean;
  readonly retry: () => void;
  readonly onMore: (shown: number) => void;
}

function InitiativeList({ lines, total, error, isAsking, retry, onMore }: InitiativeListProps) {
  const { t, f } = useTexts();
  return (
    <>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      <ol class="evidence compact">
        {lines.map(({ initiative, note }) => (
          <li key={initiative.id}>
            <p class="evidence-when">
              <BasisMark basis={initiative.basis} /> {t.bases[initiative.basis]}
              {initiative.status !== null && (
                <span class="status">{t.statuses[initiative.status]}</span>
              )}
              <span class="when">
                {initiative.date === null ? t.undated : f.date(initiative.date)}
              </span>
            </p>
            <h3>
              <Link to={`/look/${initiative.id}`}>{initiative.label}</Link>
            </h3>
            {note && <p class="hint">{note}</p>}
            <SourceLinks sources={initiative.sources} />
          </li>
        ))}
      </ol>
      {lines.length < total && (
        <MoreButton notPrinted={total - lines.length} onMore={() => onMore(lines.length)}>
          {t.more(Math.min(total, moreThan(lines.length)) - lines.length)}
        </MoreButton>
      )}
    </>
  );
}
