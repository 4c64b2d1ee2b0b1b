import type { SectorNode } from '../api/frame.js';
import { useTexts } from '../messages/use-texts.js';
import { Popover } from '../parts/popover.js';

interface SectorChoiceProps {
  readonly chosen: readonly string[];
  readonly sectors: readonly SectorNode[];
  readonly onChoose: (sectors: readonly string[]) => void;
}

export function SectorChoice({ chosen, sectors, onChoose }: SectorChoiceProps) {
  const { t } = useTexts();
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const [only] = chosen;
  const name = sectors.find(({ id }) => id === only)?.name ?? only;
  const value =
    name === undefined
      ? t.anySector
      : chosen.length > 1
        ? t.inSectors(chosen.length)
        : t.inSector(name);
  return (
    <Popover value={value} title={t.sectors}>
      <span class="hint">{t.sectorsHint}</span>
      <SectorTree parentId={null} chosen={chosen} sectors={sectors} onToggle={toggle} />
      {chosen.length > 0 && (
        <button type="button" class="quiet" onClick={() => onChoose([])}>
          {t.clear}
        </button>
      )}
    </Popover>
  );
}

interface SectorTreeProps {
  readonly parentId: string | null;
  readonly chosen: readonly string[];
  readonly sectors: readonly SectorNode[];
  readonly onToggle: (id: string) => void;
}

function SectorTree({ parentId, chosen, sectors, onToggle }: SectorTreeProps) {
  const { f } = useTexts();
  const children = sectors
    .filter((sector) => sector.parentId === parentId)
    .sort((a, b) => f.compare(a.name, b.name));
  if (children.length === 0) return null;
  return (
    <ul class="tree">
      {children.map(({ id, name }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
            {name}
          </label>
          <SectorTree parentId={id} chosen={chosen} sectors={sectors} onToggle={onToggle} />
        </li>
      ))}
    </ul>
  );
}
