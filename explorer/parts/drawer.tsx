import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';
import { useLatest } from './use-latest.js';
import { useMedia } from './use-media.js';

interface DrawerProps {
  /** Names what is shown: another name is another opening. */
  readonly openedBy: string;
  readonly label: string;
  readonly isBusy: boolean;
  /** Up to this width of the window, in px, the style lets it cover the page. */
  readonly coversUpTo?: number;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What was chosen, beside the page or over it. Takes the focus when it opens, and gives it back when it closes. */
export function Drawer(props: DrawerProps) {
  const { openedBy, label, isBusy, coversUpTo = 999, onClose, children } = props;
  const { t } = useTexts();
  const whole = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const covers = useMedia(`screen and (max-width: ${coversUpTo}px)`);
  // In this order: what is inert has no focus to remember, and takes none back.
  const opener = useOpener(openedBy, whole, close);
  useInert(covers);
  useEffect(() => () => opener.current?.focus({ preventScroll: true }), []);
  useEscape((target) => {
    // What is covered cannot have the focus: wherever it is, nothing else is meant.
    if (covers || whole.current?.contains(target)) onClose();
  });
  return (
    <aside class="drawer" aria-label={label} aria-busy={isBusy} ref={whole}>
      <button type="button" class="close" ref={close} aria-label={t.closeDrawer} onClick={onClose}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 1L11 11M11 1L1 11" />
        </svg>
        {t.close}
      </button>
      {children}
    </aside>
  );
}

const BEHIND = '.skip, .page-header, main, .page-footer';

/** What is covered is not reached by Tab either. */
function useInert(covers: boolean): void {
  useEffect(() => {
    if (!covers) return;
    const behind = [...document.querySelectorAll<HTMLElement>(BEHIND)];
    for (const each of behind) each.inert = true;
    return () => {
      for (const each of behind) each.inert = false;
    };
  }, [covers]);
}

interface Ref<Element> {
  readonly current: Element | null;
}

/** Each opening gives the focus to the button to close; what had it before is where it belongs afterwards. */
function useOpener(openedBy: string, whole: Ref<HTMLElement>, close: Ref<HTMLElement>) {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    // Back to what was open before opens it from within.
    if (!whole.current?.contains(before)) opener.current = before;
    close.current?.focus({ preventScroll: true });
  }, [openedBy]);
  return opener;
}

function useEscape(act: (target: Node) => void): void {
  const latest = useLatest(act);
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest(event.target as Node);
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, []);
}
