import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import { ask } from '../api/client.js';
import type { Frame } from '../api/frame.js';
import { pairIn } from '../api/pair.js';
import { useAnswer } from '../api/use-answer.js';
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
  const variables = { pair, lang };
  const { result, error, isAsking, retry } = useAnswer(
    pair && `coverage ${JSON.stringify(variables)}`,
    async (signal) => (await ask(ExplorerCoverageDocument, variables, signal)).coverage,
  );
  useEffect(() => {
    document.title = `${t.nav.coverage} · ${t.title}`;
  });
  if (!pair) return null;
  const nameOf = (id: string) => frame.countryNames.get(id) ?? id;
  return (
    <main id="answer" class="look coverage" aria-busy={isAsking} tabIndex={-1}>
      <PairChoice pair={[pair.left, pair.right]} frame={frame} />
      <h1>{t.coverage.title(nameOf(pair.left), nameOf(pair.right))}</h1>
      <p class="caveat">{t.coverage.caveat}</p>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && !error && (
        <>
          <p class="lead">
            {t.initiatives(result.initiatives)}, {t.coverage.sources(result.sources)}
            {result.first !== null &&
              result.last !== null &&
              t.coverage.span(f.date(result.first), f.date(result.last))}
          </p>
          <Holes
            holes={result.holes}
            tableOf={(kind) => tableAddress(OPERATION, { ...variables, holes: [kind] }, EXPANDED)}
          />
          <RecordBars
            title={t.coverage.bySector}
            ofNone={t.coverage.noField}
            page={result.sectors}
          />
          <RecordYears entries={result.byYear} />
          <RecordBars
            title={t.coverage.byRegion(nameOf(pair.left))}
            ofNone={t.coverage.noRegion}
            page={result.leftPlaces}
          />
          <RecordBars
            title={t.coverage.byRegion(nameOf(pair.right))}
            ofNone={t.coverage.noRegion}
            page={result.rightPlaces}
          />
          <TakeAway
            operation={OPERATION}
            variables={variables}
            table={result.holes.every(({ count }) => count <= MOST_EXPANDED) ? EXPANDED : HOLES}
          />
        </>
      )}
    </main>
  );
}
