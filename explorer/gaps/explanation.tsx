import type { ComponentChildren } from 'preact';
import type { ExplorerGapQuery } from '../generated/graphql.js';
import { labelOf } from '../look/load-node.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { SourceLinks } from '../parts/source-links.js';
import { type GapQuestion, paramsOfGaps } from './gap-question.js';
import { Terms } from './terms.js';

type Gap = ExplorerGapQuery['gap'];

interface ExplanationProps {
  readonly answer: ExplorerGapQuery;
  readonly question: GapQuestion;
  readonly isBrief?: boolean;
}

/** Why a gap is a gap, in the order in which a reader doubts it. */
export function Explanation({
  answer: { gap, release },
  question,
  isBrief = false,
}: ExplanationProps) {
  const { t, f } = useTexts();
  const interval = (of: Gap['gapInterval'], format: (value: number) => string) =>
    of ? t.interval(format(of.low), format(of.high)) : '';
  return (
    <>
      <h2>
        <Link to={`/look/${gap.left.id}`}>{gap.left.name}</Link> <span class="dash">–</span>{' '}
        <Link to={`/look/${gap.right.id}`}>{gap.right.name}</Link>
      </h2>
      <p class="tie-line">
        {gap.sector?.name} · {t.gapStatuses[gap.status]}
      </p>
      <p lang="en">{gap.sentence}</p>
      <dl class="facts">
        <Row name={t.rank}>
          {gap.rank !== null &&
            `${t.rankOf(gap.rank, gap.ranked)} ${interval(gap.rankInterval, f.number)}`}
        </Row>
        <Row name={t.expected}>{gap.expected === null ? t.notKnown : f.strength(gap.expected)}</Row>
        <Row
          name={t.observed}
        >{`${f.strength(gap.observed)} (${t.initiatives(gap.initiatives)})`}</Row>
        <Row name={t.gap}>
          {gap.gap !== null && `${f.strength(gap.gap)} ${interval(gap.gapInterval, f.strength)}`}
        </Row>
        <Row name={t.chanceOfNone}>{t.percent(gap.chanceOfNone)}</Row>
      </dl>
      <Terms terms={gap.terms} />
      <Near gap={gap} />
      <Bridges bridges={gap.bridges} />
      <Measures restrictions={gap.restrictions} />
      {gap.evidence.length > 0 && (
        <>
          <h3>{t.onRecord}</h3>
          <Few items={gap.evidence} most={3} class="evidence compact">
            {({ initiative }) => (
              <li key={initiative.id}>
                <BasisMark basis={initiative.basis} />{' '}
                <Link to={`/look/${initiative.id}`}>{initiative.label}</Link>{' '}
                <small>{initiative.date === null ? t.undated : f.date(initiative.date)}</small>
                <SourceLinks sources={initiative.sources} />
              </li>
            )}
          </Few>
        </>
      )}
      <Figures gap={gap} />
      {isBrief ? (
        <p class="hint">
          {t.citation(release.number, release.contentHash.slice(0, 12))} {location.href}
        </p>
      ) : (
        <p>
          <Link to="/gaps/brief" params={paramsOfGaps(question)}>
            {t.brief}
          </Link>
        </p>
      )}
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the same regions do with others, or in other fields: a gap beside much is another than one beside nothing. */
function Near({ gap }: { readonly gap: Gap }) {
  const { t, f } = useTexts();
  const near = [...gap.leftElsewhere, ...gap.rightElsewhere, ...gap.pairElsewhere];
  return (
    <>
      <h3>{t.near}</h3>
      {near.length === 0 && <p class="hint">{t.noneOnRecord}</p>}
      <ul class="tie-list">
        {near.map(({ left, right, sector, strength, lastYear }) => (
          <li key={`${left.id} ${right.id} ${sector.id}`}>
            <span>
              {left.name} – {right.name}, {sector.name}
            </span>
            <small>
              {f.strength(strength)}
              {lastYear !== null && `, ${lastYear}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Bridges({ bridges }: Pick<Gap, 'bridges'>) {
  const { t } = useTexts();
  return (
    <>
      <h3>{t.bridges}</h3>
      {bridges.length === 0 && <p class="hint">{t.noneOnRecord}</p>}
      <Few items={bridges} most={5} class="tie-list">
        {({ kind, node, reason }) => (
          <li key={`${kind} ${node.id}`}>
            <span>
              <Link to={`/look/${node.id}`}>{labelOf(node)}</Link>{' '}
              <small>{t.bridgeKinds[kind]}</small>
              <br />
              <small lang="en">{reason}</small>
            </span>
          </li>
        )}
      </Few>
    </>
  );
}

function Measures({ restrictions }: Pick<Gap, 'restrictions'>) {
  const { t, f } = useTexts();
  const { day, touch, measures } = restrictions;
  return (
    <>
      <h3>{t.restrictions}</h3>
      <p class="hint">
        {t.touches[touch]} ({f.date(day)})
      </p>
      <Few items={measures} most={3} class="tie-list">
        {(measure) => (
          <li key={measure.id}>
            <Link to={`/look/${measure.id}`}>{labelOf(measure)}</Link>
          </li>
        )}
      </Few>
    </>
  );
}

/** The sources of the figures that stand for the size of the sector on both sides. */
function Figures({ gap }: { readonly gap: Gap }) {
  const { t } = useTexts();
  const sides = [gap.leftSpecialisation, gap.rightSpecialisation];
  const sources = sides.flatMap((side) => side?.figures.flatMap((figure) => figure.sources) ?? []);
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (distinct.length === 0) return null;
  return (
    <>
      <h3>{t.figuresFrom}</h3>
      <SourceLinks sources={distinct} />
    </>
  );
}
