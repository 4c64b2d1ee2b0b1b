import { useTexts } from '../messages/use-texts.js';

interface CutProps {
  readonly of: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}

/** Under a list that the API gives only a part of: what is not listed is not nothing. */
export function Cut({ of: { totalCount, nodes } }: CutProps) {
  const { t } = useTexts();
  if (totalCount <= nodes.length) return null;
  return <p class="hint">{t.listedOf(nodes.length, totalCount)}</p>;
}
