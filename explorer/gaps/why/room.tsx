import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useTexts } from '../../messages/use-texts.js';
import { Few } from '../../parts/few.js';

/** How much of each list a sheet of paper has room for: a step of LIMITS. Null: a screen, which scrolls. */
export const RoomContext = createContext<number | null>(null);

type Kind = 'evidence' | 'bridges' | 'near' | 'measures' | 'sources';

/** From nothing but their number up. */
const LIMITS: Readonly<Record<Kind, readonly number[]>> = {
  evidence: [0, 1, 2, 3, 4, 6, 10],
  bridges: [0, 1, 2, 3, 4, 6, 10],
  near: [0, 1, 2, 3, 6, 9, 9],
  measures: [0, 1, 1, 2, 3, 4, 6],
  sources: [0, 1, 1, 1, 2, 2, 3],
};
export const MOST_ROOM = LIMITS.evidence.length - 1;

interface SomeProps<Item> {
  readonly kind: Kind;
  readonly items: readonly Item[];
  /** On a screen, where the rest is one click away. */
  readonly most: number;
  readonly class: string;
  readonly label?: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** As much of a list as there is room for. Paper has no click: it says how many are left out. */
export function Some<Item>({ kind, ...list }: SomeProps<Item>) {
  const { t } = useTexts();
  const room = useContext(RoomContext);
  if (room === null) return <Few {...list} />;
  const { items, children } = list;
  const shown = items.slice(0, LIMITS[kind][room]);
  return (
    <>
      {shown.length > 0 && (
        <ul class={list.class} aria-label={list.label}>
          {shown.map(children)}
        </ul>
      )}
      {shown.length < items.length && (
        <p class="left-out">{t.gaps.andMore(items.length - shown.length)}</p>
      )}
    </>
  );
}
