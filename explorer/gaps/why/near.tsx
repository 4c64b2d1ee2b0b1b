import { useTexts } from '../../messages/use-texts.js';
import type { Gap } from './explanation.js';
import { Some } from './room.js';

/** What the same regions do with others, or in other fields: a gap beside much is another than one beside nothing. */
export function Near({ gap }: { readonly gap: Gap }) {
  const { t, f } = useTexts();
  const near = [...gap.leftElsewhere, ...gap.rightElsewhere, ...gap.pairElsewhere];
  return (
    <>
      <h3>{t.near}</h3>
      {near.length === 0 && <p class="hint">{t.noneOnRecord}</p>}
      <Some kind="near" items={near} most={9} class="tie-list">
        {({ left, right, sector, strength, lastYear }) => (
          <li key={`${left.id} ${right.id} ${sector.id}`}>
            <span>
              {left.name} – {right.name}, {sector.name}
            </span>
            <small>
              {f.strength(strength)}
              {lastYear !== null && `, ${lastYear}`}
            </small>
          </li>
        )}
      </Some>
    </>
  );
}
