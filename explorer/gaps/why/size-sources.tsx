import { useTexts } from '../../messages/use-texts.js';
import type { Gap } from './explanation.js';
import { Sources } from './sources.js';

/** The sources of the figures that stand for the size of the field on both sides. */
export function SizeSources({ gap }: { readonly gap: Gap }) {
  const { t } = useTexts();
  const sides = [gap.leftSpecialisation, gap.rightSpecialisation];
  const sources = sides.flatMap((side) => side?.figures.flatMap((figure) => figure.sources) ?? []);
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (distinct.length === 0) return null;
  return (
    <>
      <h3>{t.figuresFrom}</h3>
      <Sources sources={distinct} />
    </>
  );
}
