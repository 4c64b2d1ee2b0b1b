import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import { ask } from '../api/client.js';
import type { Frame } from '../api/frame.js';
import { pairIn } from '../api/pair.js';
import { useAnswered } from '../api/use-answer.js';
import { ExplorerCoverageDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { PairChoice } from '../parts/pair-choice.js';
import { Progress } from '../parts/progress.js';
import { TakeAway, tableAddress } from '../parts/take-away.js';
import { Holes } from './holes.js';
import { RecordBars } from './record-bars.js';
import { RecordYears } from './record-years.js';

const OPERATION = ExplorerCoverageDocument.toString();
const HOLES = { list: 'coverage.holes', expand: 'none' };
const EXPANDED = { ...HOLES, expand: 'initiatives' };
// Of several kinds together a table has no more of each (docs/export.md).
const MOST_EXPANDED = 500;

/** What the record of a pair knows, and what it does not: read before a silence is taken for an answer. */
export function CoveragePage({ frame }: { readonly frame: Frame }) {
  const { t, f, lang } = useTexts();
  const [left, right] = pairIn(useAddress().params, frame.pairs) ?? [];
  const pair = left && right ? { left, right } : null;
  const question = pair && { pair, lang };
  const { result, error, isAsking, retry } = useAnswered(
    'coverage',
    question,
    async (variables, signal) => (await ask(ExplorerCoverageDocument, variables, signal)).coverage,
  );
  useEffect(() => {
    document.title = `${t.nav.coverage} · ${t.title}`;
  });
  if (!question) return null;
  const nameOf = (id: string) => frame.countryNames.get(id) ?? id;
  const { question: asked, answer: record } = result ?? { question, answer: null };
  const [leftName, rightName] = [nameOf(asked.pair.left), nameOf(asked.pair.right)];
  return (
    <main id="answer" class="look coverage" aria-busy={isAsking} tabIndex={-1}>
      <PairChoice pair={[question.pair.left, question.pair.right]} frame={frame} />
      <h1>{t.coverage.title(leftName, rightName)}</h1>
      <p class="caveat">{t.coverage.caveat}</p>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {record && (
        <>
          <p class="lead">
            {t.initiatives(record.initiatives)}, {t.coverage.sources(record.sources)}
            {record.first !== null &&
              record.last !== null &&
              t.coverage.span(f.date(record.first), f.date(record.last))}
          </p>
          <Holes
            holes={record.holes}
            tableOf={(kind) => tableAddress(OPERATION, { ...asked, holes: [kind] }, EXPANDED)}
          />
          <RecordBars
            title={t.coverage.bySector}
            ofNone={t.coverage.noField}
            page={record.sectors}
          />
          <RecordYears entries={record.byYear} />
          <RecordBars
            title={t.coverage.byRegion(leftName)}
            ofNone={t.coverage.noRegion}
            page={record.leftPlaces}
          />
          <RecordBars
            title={t.coverage.byRegion(rightName)}
            ofNone={t.coverage.noRegion}
            page={record.rightPlaces}
          />
          <TakeAway
            operation={OPERATION}
            variables={asked}
            table={record.holes.every(({ count }) => count <= MOST_EXPANDED) ? EXPANDED : HOLES}
          />
        </>
      )}
    </main>
  );
}
