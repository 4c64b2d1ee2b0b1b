import { useMemo } from 'preact/hooks';
import { useMedia } from '../parts/use-media.js';
import { arcsOf } from './arcs.js';
import { type Line, strongestEnds } from './ends.js';
import { layoutOf, placesOf } from './layout.js';
import { MapPicture } from './picture.js';
import type { CountryShape } from './shapes.js';

interface CountryMapProps<Of extends Line> {
  readonly countries: readonly [left: CountryShape, right: CountryShape];
  readonly lines: readonly Of[];
  /** Class of a line in the style sheet: its colour and its dashes. The same function each time. */
  readonly lookOf: (line: Of) => string;
  /** Key of the chosen line. */
  readonly chosen: string | null;
  /** Key of the line under the pointer. */
  readonly pointed: string | null;
  /** What the picture is of, and where the same stands in words. */
  readonly titleOf: (drawn: number) => string;
  /** What is said of those that have no place. */
  readonly missingText: (missing: number) => string;
  readonly onPoint: (key: string | null) => void;
  readonly onChoose: (key: string) => void;
  readonly onUnit: (unitId: string) => void;
}

/** Two countries, and lines between what lies in them. */
export function CountryMap<Of extends Line>(props: CountryMapProps<Of>) {
  const { countries, lines, lookOf, chosen, pointed, titleOf, missingText } = props;
  const isNarrow = useMedia('(max-width: 700px)');
  const layout = useMemo(
    () => layoutOf(countries, isNarrow ? 360 : 960, isNarrow),
    [countries, isNarrow],
  );
  const ends = useMemo(
    () => [strongestEnds(lines, 'left'), strongestEnds(lines, 'right')] as const,
    [lines],
  );
  const places = useMemo(
    () => [placesOf(ends[0], layout.panels[0]), placesOf(ends[1], layout.panels[1])] as const,
    [ends, layout],
  );
  const arcs = useMemo(() => arcsOf(lines, places, lookOf), [lines, places, lookOf]);
  const missing = lines.length - arcs.length;
  return (
    <>
      <MapPicture
        {...{ layout, ends, places, arcs, chosen, pointed }}
        title={titleOf(arcs.length)}
        onPoint={props.onPoint}
        onChoose={props.onChoose}
        onUnit={props.onUnit}
      />
      {missing > 0 && <p class="hint">{missingText(missing)}</p>}
    </>
  );
}
