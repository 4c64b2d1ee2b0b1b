import type { Awaited } from '../api/use-answer.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Drawer } from '../parts/drawer.js';
import { Failure } from '../parts/failure.js';
import { Few } from '../parts/few.js';
import { Gradually } from '../parts/gradually.js';
import { Link } from '../parts/link.js';
import { memo } from '../parts/memo.js';
import { Progress } from '../parts/progress.js';
import { SourceLinks } from '../parts/source-links.js';
import { emptyTextOf } from './empty-text.js';
import type { AnsweredTie, EvidenceItem, TieAnswer } from './load-tie.js';
import type { Question } from './question.js';

interface EvidenceDrawerProps {
  readonly tieKey: string;
  readonly answer: Awaited<AnsweredTie>;
  readonly onClose: () => void;
}

/** The evidence of the chosen tie. */
export function EvidenceDrawer({ tieKey, answer, onClose }: EvidenceDrawerProps) {
  const { t } = useTexts();
  const { result, error, isAsking, retry } = answer;
  return (
    <Drawer openedBy={tieKey} label={t.drawer} isBusy={isAsking} onClose={onClose}>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && <Evidence tie={result.answer} question={result.question.question} />}
    </Drawer>
  );
}

// As much as a window holds.
const ITEMS_AT_ONCE = 8;

interface EvidenceProps {
  readonly tie: TieAnswer;
  readonly question: Question;
}

const Evidence = memo(({ tie, question }: EvidenceProps) => {
  const { t, f } = useTexts();
  const { evidence, evidenceCount } = tie;
  // A plant says more than the plenary of last year.
  const nodes = evidence.toSorted((a, b) => b.strength - a.strength);
  return (
    <>
      <h2>
        <Link to={`/look/${tie.left.id}`}>{tie.left.name}</Link> <span class="dash">–</span>{' '}
        <Link to={`/look/${tie.right.id}`}>{tie.right.name}</Link>
      </h2>
      <p class="tie-line">
        {evidenceCount > 0
          ? `${t.tieLine(evidenceCount, f.strength(tie.strength))}. ${t.strongestFirst}`
          : emptyTextOf(tie.coverage, question, t).lead}
      </p>
      {nodes.length < evidenceCount && <p class="hint">{t.firstOnly(nodes.length)}</p>}
      <ol class="evidence">
        <Gradually key={`${tie.left.id}~${tie.right.id}`} items={nodes} atOnce={ITEMS_AT_ONCE}>
          {(item) => <Item key={item.initiative.id} item={item} />}
        </Gradually>
      </ol>
    </>
  );
});

const Item = memo(({ item }: { readonly item: EvidenceItem }) => {
  const { t, f } = useTexts();
  const { initiative, basis, status, date } = item;
  const end =
    initiative.endDate !== null && initiative.endDate !== date ? initiative.endDate : null;
  return (
    <li>
      <p class="evidence-when">
        <BasisMark basis={basis} /> {t.bases[basis]}
        {status !== null && <span class="status">{t.statuses[status]}</span>}
        <span class="when">
          {date === null ? t.undated : f.date(date)}
          {end !== null && ` – ${f.date(end)}`}
        </span>
      </p>
      <h3>
        <Link to={`/look/${initiative.id}`}>{initiative.label}</Link>
      </h3>
      <Parties parties={item.left} />
      <Parties parties={item.right} />
      <p class="hint">
        {t.participants(initiative.participations.totalCount)} ·{' '}
        {t.adds(f.strength(item.strength), f.strength(item.weight), item.n - 1)}
        {item.spread && ` · ${t.spread}`}
      </p>
      <SourceLinks sources={item.sources} />
    </li>
  );
});

const FIRST_PARTIES = 4;

function Parties({ parties }: { readonly parties: EvidenceItem['left'] }) {
  const { t } = useTexts();
  return (
    <Few items={parties} most={FIRST_PARTIES} class="parties">
      {({ actor, role, inferred }) => (
        <li key={`${actor.id} ${role}`}>
          <Link to={`/look/${actor.id}`}>{actor.name}</Link>{' '}
          <span class="role">{t.roles[role]}</span>
          {inferred !== null && <small> ({t.inferred})</small>}
        </li>
      )}
    </Few>
  );
}
