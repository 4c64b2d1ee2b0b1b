import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';
import { MoreButton } from './more-button.js';

interface FewProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  readonly class: string;
  readonly label?: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list of which the first few stand there, and the rest one click away. */
export function Few<Item>({ items, most, class: name, label, children }: FewProps<Item>) {
  const { t } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  // One more takes no more room than the button that would hide it.
  const shown = isWhole || items.length <= most + 1 ? items : items.slice(0, most);
  const hidden = items.length - shown.length;
  return (
    <>
      <ul class={name} aria-label={label}>
        {shown.map(children)}
      </ul>
      {hidden > 0 && (
        <MoreButton class="quiet small" notPrinted={hidden} onMore={() => setIsWhole(true)}>
          {t.more(hidden)}
        </MoreButton>
      )}
    </>
  );
}
