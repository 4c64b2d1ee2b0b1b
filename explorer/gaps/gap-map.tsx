import { useMemo, useState } from 'preact/hooks';
import type { Pair } from '../api/pair.js';
import { useAnswer } from '../api/use-answer.js';
import { CountryMap } from '../map/country-map.js';
import type { Line } from '../map/ends.js';
import { loadMap } from '../map/load-map.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { memo } from '../parts/memo.js';
import { Progress } from '../parts/progress.js';
import { keyOf } from './gap-question.js';
import { MapLegend } from './map-legend.js';
import type { GapRow } from './use-gaps.js';

interface GapMapProps {
  readonly pair: Pair;
  readonly rows: readonly GapRow[];
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onRegion: (id: string) => void;
}

interface GapLine extends Line {
  readonly row: GapRow;
}

const lookOf = ({ row }: GapLine) => `gap-${row.status.toLowerCase()}`;

/** The missing ties between the real outlines: as many as the list has. Another pair needs another key. */
export const GapMap = memo(({ pair, rows, open, onOpen, onRegion }: GapMapProps) => {
  const { t, f, lang } = useTexts();
  const [pointed, setPointed] = useState<string | null>(null);
  const { result, error, isAsking, retry } = useAnswer(`map ${pair.join(' ')} ${lang}`, (signal) =>
    loadMap(pair, lang, signal),
  );
  const lines = useMemo(() => rows.map(lineOf), [rows]);
  const shown = rows.find((row) => keyOf(row) === (pointed ?? open));
  return (
    <section class="view map" aria-labelledby="map-title">
      <h2 id="map-title">{t.map}</h2>
      <p class="hint">{t.gaps.mapHint}</p>
      <MapLegend />
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && (
        <CountryMap
          countries={result}
          lines={lines}
          lookOf={lookOf}
          chosen={open}
          pointed={pointed}
          titleOf={t.gaps.mapText}
          missingText={t.offMap}
          onPoint={setPointed}
          onChoose={onOpen}
          onUnit={onRegion}
        />
      )}
      <p class="map-caption" aria-hidden="true">
        {shown && (
          <>
            <strong>
              {shown.left.name} – {shown.right.name}
            </strong>
            , {shown.sector?.name}: {f.strength(shown.gap ?? 0)}, {t.gapStatuses[shown.status]}
          </>
        )}
      </p>
    </section>
  );
});

function lineOf(row: GapRow): GapLine {
  const end = ({ id, name }: GapRow['left']) => ({ id, name, placeIds: [] });
  return {
    key: keyOf(row),
    left: end(row.left),
    right: end(row.right),
    strength: row.gap ?? 0,
    row,
  };
}
