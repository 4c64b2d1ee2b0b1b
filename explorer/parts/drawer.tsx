import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';

interface DrawerProps {
  /** Names what is shown: another name is another opening. */
  readonly openedBy: string;
  readonly label: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What was chosen, beside the page or over it. Takes the focus when it opens, and gives it back when it closes. */
export function Drawer({ openedBy, label, isBusy, onClose, children }: DrawerProps) {
  const { t } = useTexts();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    close.current?.focus({ preventScroll: true });
    return () => before?.focus({ preventScroll: true });
  }, [openedBy]);
  return (
    <aside
      class="drawer"
      aria-label={label}
      aria-busy={isBusy}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
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
