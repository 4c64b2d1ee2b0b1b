import { memo } from '../parts/memo.js';
import type { End } from './ends.js';
import { labelsOf } from './labels.js';
import type { Arc, MapLayout, Panel } from './layout.js';

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

interface MapPictureProps {
  readonly title: string;
  readonly layout: MapLayout;
  readonly ends: readonly [left: readonly End[], right: readonly End[]];
  readonly places: readonly [left: Places, right: Places];
  readonly arcs: readonly Arc[];
  /** Key of the chosen arc. */
  readonly chosen: string | null;
  readonly onPoint: (key: string | null) => void;
  readonly onChoose: (key: string) => void;
  readonly onUnit: (unitId: string) => void;
}

const MOST_LABELS = 7;

export function MapPicture(props: MapPictureProps) {
  const { title, layout, ends, places, arcs, onPoint, onChoose, onUnit } = props;
  const { width, height, panels } = layout;
  const chosen = arcs.find(({ key }) => key === props.chosen);
  const arcOf = ({ target }: Event) => (target as Element).getAttribute('data-arc');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <svg
      class="map-picture"
      viewBox={`0 0 ${width} ${Math.ceil(height) + 4}`}
      role="img"
      aria-label={title}
      onPointerOver={(event) => onPoint(arcOf(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const key = arcOf(event);
        const unitId = (event.target as Element).getAttribute('data-unit');
        if (key !== null) onChoose(key);
        else if (unitId !== null) onUnit(unitId);
      }}
    >
      <Land panel={panels[0]} tied={ends[0]} />
      <Land panel={panels[1]} tied={ends[1]} />
      <g class={chosen ? 'arcs dimmed' : 'arcs'}>
        <Arcs arcs={arcs} />
      </g>
      {chosen && (
        <path
          class={`arc chosen ${chosen.look}`}
          d={chosen.path}
          stroke-width={Math.max(chosen.width, 3)}
        />
      )}
      <Units ends={ends[0]} places={places[0]} width={width} chosenId={chosen?.leftId} />
      <Units ends={ends[1]} places={places[1]} width={width} chosenId={chosen?.rightId} />
    </svg>
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

const Arcs = memo(({ arcs }: { readonly arcs: readonly Arc[] }) => (
  <>
    {arcs.map(({ key, path, width, look }) => (
      <path key={key} class={`arc ${look}`} d={path} stroke-width={width} data-arc={key} />
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
