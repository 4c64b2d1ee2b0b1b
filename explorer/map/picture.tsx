import { useMemo } from 'preact/hooks';
import { memo } from '../parts/memo.js';
import { arcAt } from './arc-at.js';
import { type Arc, pathOf } from './arcs.js';
import type { End } from './ends.js';
import { labelsOf } from './labels.js';
import type { MapLayout, Panel } from './layout.js';
import { strokesOf } from './strokes.js';

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

interface MapPictureProps {
  readonly title: string;
  readonly layout: MapLayout;
  readonly ends: readonly [left: readonly End[], right: readonly End[]];
  readonly places: readonly [left: Places, right: Places];
  readonly arcs: readonly Arc[];
  /** Keys of the chosen arc and of the one under the pointer. */
  readonly chosen: string | null;
  readonly pointed: string | null;
  readonly onPoint: (key: string | null) => void;
  readonly onChoose: (key: string) => void;
  readonly onUnit: (unitId: string) => void;
}

const MOST_LABELS = 7;

export function MapPicture(props: MapPictureProps) {
  const { title, layout, ends, places, arcs, onPoint, onChoose, onUnit } = props;
  const { width, height, panels } = layout;
  const byKey = useMemo(() => new Map(arcs.map((arc) => [arc.key, arc])), [arcs]);
  const chosen = byKey.get(props.chosen ?? '');
  const pointed = byKey.get(props.pointed ?? '');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <svg
      class={pointed ? 'map-picture pointing' : 'map-picture'}
      viewBox={`0 0 ${width} ${Math.ceil(height) + 4}`}
      role="img"
      aria-label={title}
      onPointerMove={(event) => onPoint(keyUnder(event, arcs, width))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const key = keyUnder(event, arcs, width);
        const unitId = (event.target as Element).getAttribute('data-unit');
        if (key !== null) onChoose(key);
        else if (unitId !== null) onUnit(unitId);
      }}
    >
      <Land panel={panels[0]} tied={ends[0]} />
      <Land panel={panels[1]} tied={ends[1]} />
      <g class={chosen ? 'arcs dimmed' : 'arcs'}>
        <Strokes arcs={arcs} />
      </g>
      {pointed && pointed !== chosen && <Single arc={pointed} state="pointed" />}
      {chosen && <Single arc={chosen} state="chosen" />}
      <Units ends={ends[0]} places={places[0]} width={width} chosenId={chosen?.leftId} />
      <Units ends={ends[1]} places={places[1]} width={width} chosenId={chosen?.rightId} />
    </svg>
  );
}

// A thin line is met by a hand that is not quite still, too.
const REACH_PX = 3;

/** Key of the arc that the pointer is on; a point of a unit lies over all of them. */
function keyUnder(event: MouseEvent, arcs: readonly Arc[], width: number): string | null {
  if ((event.target as Element).classList.contains('unit')) return null;
  const picture = event.currentTarget as SVGSVGElement;
  const box = picture.getBoundingClientRect();
  const scale = width / box.width;
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  return arcAt(arcs, x * scale, y * scale, REACH_PX * scale)?.key ?? null;
}

interface SingleProps {
  readonly arc: Arc;
  readonly state: 'pointed' | 'chosen';
}

function Single({ arc: { curve, look, width }, state }: SingleProps) {
  return (
    <path
      class={`arc ${state} ${look}`}
      d={pathOf(curve)}
      stroke-width={state === 'chosen' ? Math.max(width, 3) : width}
    />
  );
}

interface LandProps {
  readonly panel: Panel;
  readonly tied: readonly End[];
}

const Land = memo(({ panel, tied }: LandProps) => {
  const ids = new Set(tied.map(({ id }) => id));
  return (
    <g>
      <text class="country-name" x={panel.x} y={panel.y}>
        {panel.country.name}
      </text>
      {[...panel.outlines].map(([id, path]) => (
        <path
          key={id}
          class={ids.has(id) ? 'land tied' : 'land'}
          d={path}
          data-unit={ids.has(id) ? id : undefined}
        />
      ))}
    </g>
  );
});

const Strokes = memo(({ arcs }: { readonly arcs: readonly Arc[] }) => (
  <>
    {strokesOf(arcs).map(({ width, look, path }, index) => (
      <path key={index} class={`arc ${look}`} d={path} stroke-width={width} />
    ))}
  </>
));

interface UnitsProps {
  readonly ends: readonly End[];
  readonly places: Places;
  readonly width: number;
  readonly chosenId: string | undefined;
}

function Units({ ends, places, width, chosenId }: UnitsProps) {
  return (
    <g>
      <Points ends={ends} places={places} />
      <Labels {...{ ends, places, width, chosenId }} />
    </g>
  );
}

const Points = memo(({ ends, places }: Pick<UnitsProps, 'ends' | 'places'>) => (
  <>
    {ends.map(({ id }) => {
      const at = places.get(id);
      return at && <circle key={id} class="unit" cx={at[0]} cy={at[1]} r="2.6" data-unit={id} />;
    })}
  </>
));

const Labels = memo(({ ends, places, width, chosenId }: UnitsProps) => {
  const first = ends.filter(({ id }) => id === chosenId);
  const labels = labelsOf([...first, ...ends], places, MOST_LABELS, width);
  return (
    <>
      {labels.map(({ id, text, x, y }) => (
        <text key={id} class={id === chosenId ? 'label chosen' : 'label'} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
});
