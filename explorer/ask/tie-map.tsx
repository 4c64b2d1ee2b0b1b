import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Progress } from '../parts/progress.js';
import { useMedia } from '../parts/use-media.js';
import { loadMap } from './load-map.js';
import type { TieRow } from './load-ties.js';
import type { LookedAt } from './looked-at.js';
import { arcsOf, layoutOf, placesOf } from './map-layout.js';
import { MapPicture } from './map-picture.js';
import type { CountryShape } from './map-shapes.js';
import { strongestEnds } from './matrix-of.js';
import type { Question } from './question.js';

interface TieMapProps {
  readonly question: Question;
  readonly rows: readonly TieRow[];
  readonly lookedAt: LookedAt;
}

export function TieMap({ question, rows, lookedAt }: TieMapProps) {
  const { t, lang } = useTexts();
  const key = `map ${question.left.country} ${question.right.country} ${lang}`;
  const { result, error, isAsking, retry } = useAnswer(key, (signal) =>
    loadMap(question, lang, signal),
  );
  return (
    <section class="view map" aria-labelledby="map-title">
      <h2 id="map-title">{t.map}</h2>
      <p class="hint">{t.mapHint}</p>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && <Drawn countries={result} rows={rows} lookedAt={lookedAt} />}
    </section>
  );
}

interface DrawnProps {
  readonly countries: readonly [CountryShape, CountryShape];
  readonly rows: readonly TieRow[];
  readonly lookedAt: LookedAt;
}

function Drawn({ countries, rows, lookedAt }: DrawnProps) {
  const { t, f } = useTexts();
  const isNarrow = useMedia('(max-width: 700px)');
  const [pointed, setPointed] = useState<TieRow | null>(null);
  const layout = useMemo(
    () => layoutOf(countries, isNarrow ? 360 : 960, isNarrow),
    [countries, isNarrow],
  );
  const ends = useMemo(
    () => [strongestEnds(rows, 'left'), strongestEnds(rows, 'right')] as const,
    [rows],
  );
  const places = useMemo(
    () => [placesOf(ends[0], layout.panels[0]), placesOf(ends[1], layout.panels[1])] as const,
    [ends, layout],
  );
  const arcs = useMemo(() => arcsOf(rows, places[0], places[1]), [rows, places]);
  const missing = rows.length - arcs.length;
  const shown = pointed ?? rows.find(({ key }) => key === lookedAt.tie) ?? null;
  return (
    <>
      <MapPicture
        {...{ layout, ends, places, arcs, lookedAt }}
        onPoint={setPointed}
        title={t.mapText(arcs.length)}
      />
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
      {missing > 0 && <p class="hint">{t.offMap(missing)}</p>}
    </>
  );
}
