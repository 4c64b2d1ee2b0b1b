import { memo } from '../parts/memo.js';
import type { TieEnd, TieRow } from './load-ties.js';
import type { LookedAt } from './looked-at.js';
import { labelsOf } from './map-labels.js';
import type { Arc, MapLayout, Panel } from './map-layout.js';

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

interface MapPictureProps {
  readonly title: string;
  readonly layout: MapLayout;
  readonly ends: readonly [left: readonly TieEnd[], right: readonly TieEnd[]];
  readonly places: readonly [left: Places, right: Places];
  readonly arcs: readonly Arc[];
  readonly lookedAt: LookedAt;
  readonly onPoint: (tie: TieRow | null) => void;
}

const MOST_LABELS = 7;

export function MapPicture(props: MapPictureProps) {
  const { title, layout, ends, places, arcs, lookedAt, onPoint } = props;
  const { width, height, panels } = layout;
  const chosen = arcs.find(({ tie }) => tie.key === lookedAt.tie);
  const arcOf = ({ target }: Event) => {
    const index = (target as Element).getAttribute('data-arc');
    return index === null ? null : (arcs[Number(index)]?.tie ?? null);
  };
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
        const tie = arcOf(event);
        const unitId = (event.target as Element).getAttribute('data-unit');
        if (tie) lookedAt.chooseTie(tie.key);
        else if (unitId !== null) lookedAt.showOnly(unitId);
      }}
    >
      <Land panel={panels[0]} tied={ends[0]} />
      <Land panel={panels[1]} tied={ends[1]} />
      <g class={chosen ? 'arcs dimmed' : 'arcs'}>
        <Arcs arcs={arcs} />
      </g>
      {chosen && (
        <path
          class={`arc chosen ${chosen.tie.strongest.toLowerCase()}`}
          d={chosen.path}
          stroke-width={Math.max(chosen.width, 3)}
        />
      )}
      <Units ends={ends[0]} places={places[0]} width={width} chosenId={chosen?.tie.left.id} />
      <Units ends={ends[1]} places={places[1]} width={width} chosenId={chosen?.tie.right.id} />
    </svg>
  );
}

interface LandProps {
  readonly panel: Panel;
  readonly tied: readonly TieEnd[];
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
    {arcs.map(({ tie, path, width }, index) => (
      <path
        key={tie.key}
        class={`arc ${tie.strongest.toLowerCase()}`}
        d={path}
        stroke-width={width}
        data-arc={index}
      />
    ))}
  </>
));

interface UnitsProps {
  readonly ends: readonly TieEnd[];
  readonly places: Places;
  readonly width: number;
  readonly chosenId: string | undefined;
}

const Units = memo(({ ends, places, width, chosenId }: UnitsProps) => {
  const first = ends.filter(({ id }) => id === chosenId);
  const labels = labelsOf([...first, ...ends], places, MOST_LABELS, width);
  return (
    <g>
      {ends.map(({ id }) => {
        const at = places.get(id);
        return at && <circle key={id} class="unit" cx={at[0]} cy={at[1]} r="2.6" data-unit={id} />;
      })}
      {labels.map(({ id, text, x, y }) => (
        <text key={id} class={id === chosenId ? 'label chosen' : 'label'} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
});
