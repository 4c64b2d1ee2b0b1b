import type { ComponentChildren } from 'preact';
import { useTexts } from '../messages/use-texts.js';

interface MoreButtonProps {
  readonly class?: string;
  readonly onMore: () => void;
  /** What stays away, which paper says in place of the button; undefined: something else says it. */
  readonly notPrinted?: number;
  readonly children: ComponentChildren;
}

/** Shows more of the list or table right before it, and may be gone then: the keyboard goes on at what is new. */
export function MoreButton({ class: name, onMore, notPrinted, children }: MoreButtonProps) {
  const { t } = useTexts();
  return (
    <>
      <button
        type="button"
        class={name}
        onClick={({ currentTarget }) => {
          focusFirstNew(currentTarget);
          onMore();
        }}
      >
        {children}
      </button>
      {notPrinted !== undefined && <p class="print-only small">{t.moreNotPrinted(notPrinted)}</p>}
    </>
  );
}

/** As soon as it is drawn, which may be after an answer: unless the reader has gone elsewhere by then. */
function focusFirstNew(button: HTMLButtonElement): void {
  const list = button.previousElementSibling;
  if (!list) return;
  const known = new Set(entriesOf(list));
  const observer = new MutationObserver(() => {
    const entry = entriesOf(list).find((each) => !known.has(each));
    if (!entry) return;
    observer.disconnect();
    // A button that is gone has left the focus to the page.
    if ([button, document.body].includes(document.activeElement as HTMLElement)) focus(entry);
  });
  observer.observe(list, { childList: true, subtree: true });
}

const entriesOf = (list: Element) => [
  ...list.querySelectorAll<HTMLElement>(':scope > li, tbody > tr'),
];

/** A link or button of the entry, else the entry itself. */
function focus(entry: HTMLElement): void {
  const inside = entry.querySelector<HTMLElement>('a[href], button');
  if (!inside) entry.tabIndex = -1;
  (inside ?? entry).focus();
}
