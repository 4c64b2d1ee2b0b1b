import { useState } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.js';
import { CountryMap } from '../map/country-map.js';
import { loadMap } from '../map/load-map.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { memo } from '../parts/memo.js';
import { Progress } from '../parts/progress.js';
import type { TieRow } from './load-ties.js';
import type { LookedAt } from './looked-at.js';
import { pairOf, type Question } from './question.js';

interface TieMapProps {
  readonly question: Question;
  readonly rows: readonly TieRow[];
  readonly lookedAt: LookedAt;
}

const lookOf = ({ strongest }: TieRow) => strongest.toLowerCase();

/** Outlines of one pair: another needs another key, since those before are not its own. */
export const TieMap = memo(({ question, rows, lookedAt }: TieMapProps) => {
  const { t, f, lang } = useTexts();
  const [pointed, setPointed] = useState<string | null>(null);
  const pair = pairOf(question);
  const { result, error, isAsking, retry } = useAnswer(`map ${pair.join(' ')} ${lang}`, (signal) =>
    loadMap(pair, lang, signal),
  );
  const shown = rows.find(({ key }) => key === (pointed ?? lookedAt.tie));
  return (
    <section class="view map" aria-labelledby="map-title">
      <h2 id="map-title">{t.map}</h2>
      <p class="hint">{t.mapHint}</p>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && (
        <CountryMap
          countries={result}
          lines={rows}
          lookOf={lookOf}
          chosen={lookedAt.tie}
          pointed={pointed}
          titleOf={t.mapText}
          missingText={t.offMap}
          onPoint={setPointed}
          onChoose={lookedAt.chooseTie}
          onUnit={lookedAt.showOnly}
        />
      )}
      <p class="map-caption" aria-hidden="true">
        {shown && (
          <>
            <strong>
              {shown.left.name} – {shown.right.name}
            </strong>
            : {t.tieLine(shown.evidenceCount, f.strength(shown.strength))}
          </>
        )}
      </p>
    </section>
  );
});
