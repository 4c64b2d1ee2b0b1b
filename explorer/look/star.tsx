import { BASES } from '../ask/question.js';
import type { Basis } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';

interface StarProps {
  readonly name: string;
  readonly ties: readonly {
    readonly right: { readonly id: string; readonly name: string };
    readonly strength: number;
    readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
  }[];
}

// As many names as stand around a circle without touching.
const MOST = 12;
const WIDTH = 540;
const HEIGHT = 340;
const LONGEST_NAME = 22;

/** The strongest ties around the one that they are of: width by strength, colour and line by the strongest evidence. */
export function Star({ name, ties }: StarProps) {
  const { t } = useTexts();
  const shown = ties.slice(0, MOST);
  const strongest = Math.max(...shown.map(({ strength }) => strength), 0) || 1;
  const [x0, y0] = [WIDTH / 2, HEIGHT / 2];
  const points = shown.map((_, index) => {
    const angle = (index / shown.length) * 2 * Math.PI - Math.PI / 2;
    return [x0 + Math.cos(angle) * 115, y0 + Math.sin(angle) * 125] as const;
  });
  return (
    <svg
      class="star"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.starText(name, shown.length)}
    >
      {shown.map(({ right, strength, byBasis }, index) => {
        const [x, y] = points[index] ?? [x0, y0];
        const basis = BASES.find((each) => byBasis.some((b) => b.basis === each && b.count > 0));
        return (
          <path
            key={right.id}
            class={`arc ${basis?.toLowerCase()}`}
            d={`M${x0} ${y0}L${x.toFixed(1)} ${y.toFixed(1)}`}
            stroke-width={(1 + (6 * strength) / strongest).toFixed(1)}
          />
        );
      })}
      {shown.map(({ right }, index) => {
        const [x, y] = points[index] ?? [x0, y0];
        const side = x > x0 + 10 ? 'start' : x < x0 - 10 ? 'end' : 'middle';
        const shift = side === 'start' ? 8 : side === 'end' ? -8 : 0;
        return (
          <g key={right.id}>
            <circle class="unit" cx={x} cy={y} r="4" />
            <text
              class={`label ${side}`}
              x={x + shift}
              y={y + (side === 'middle' ? (y < y0 ? -9 : 18) : 4)}
            >
              {right.name.length > LONGEST_NAME
                ? `${right.name.slice(0, LONGEST_NAME - 1)}…`
                : right.name}
            </text>
          </g>
        );
      })}
      <circle class="unit" cx={x0} cy={y0} r="7" />
    </svg>
  );
}
