import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Frame } from '../../api/frame.js';
import type { ExplorerGapQuery } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';
import { Link } from '../../parts/link.js';
import { Progress } from '../../parts/progress.js';
import { type GapQuestion, lastDayOf, paramsOfGaps } from '../gap-question.js';
import { useStars } from '../shortlist/use-shortlist.js';
import { StarButton } from '../star-button.js';
import { StatusText } from '../status-text.js';
import type { ExplainedGap } from '../use-gaps.js';
import { Bridges } from './bridges.js';
import { Measures } from './measures.js';
import { Near } from './near.js';
import { Numbers } from './numbers.js';
import { OnRecord } from './on-record.js';
import { RoomContext } from './room.js';
import { SizeSources } from './size-sources.js';
import { Terms } from './terms.js';
import { Words } from './words.js';

export type Gap = ExplorerGapQuery['gap'];

interface ExplanationProps {
  readonly gap: ExplainedGap;
  /** What else the page asks: it goes along with what is opened. */
  readonly question: GapQuestion;
  readonly frame: Frame;
  /** What is to be said of it before its numbers. */
  readonly children?: ComponentChildren;
}

/** Why a gap is a gap, in the order in which a reader doubts it. */
export function Explanation({ gap: explained, question, frame, children }: ExplanationProps) {
  const { t } = useTexts();
  const isPaper = useContext(RoomContext) !== null;
  const { gap } = explained.answer;
  const asked = { ...question, ...explained.question };
  const stars = useStars(asked);
  const key = asked.open ?? '';
  return (
    <>
      <h2>
        <Link to={`/look/${gap.left.id}`}>{gap.left.name}</Link> <span class="dash">–</span>{' '}
        <Link to={`/look/${gap.right.id}`}>{gap.right.name}</Link>
      </h2>
      <p class="tie-line">
        {gap.sector?.name} · <StatusText row={gap} />
      </p>
      {!isPaper && (
        <p class="gap-tools">
          <StarButton
            name={`${gap.left.name} – ${gap.right.name}, ${gap.sector?.name}`}
            isStarred={stars.has(key)}
            cell={null}
            onToggle={() => stars.toggle(key)}
          />{' '}
          <Progress isAsking={false} said={stars.said} />
          <Link to="/gaps/brief" params={paramsOfGaps(asked)}>
            {t.brief}
          </Link>
        </p>
      )}
      {children}
      <Numbers gap={gap} />
      <Words gap={gap} asOf={lastDayOf(asked.asOf)} frame={frame} />
      <Terms terms={gap.terms} />
      <Near gap={gap} />
      <Bridges bridges={gap.bridges} />
      <Measures restrictions={gap.restrictions} />
      <OnRecord evidence={gap.evidence} />
      <SizeSources gap={gap} />
    </>
  );
}
