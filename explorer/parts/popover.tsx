import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';

interface PopoverProps {
  /** What is chosen now, as words of the sentence. */
  readonly value: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A word of a sentence that opens its choices below. Escape or a click elsewhere closes them. */
export function Popover({ value, title, children }: PopoverProps) {
  const { t } = useTexts();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setIsOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is inside.
    <span
      class="popover"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
    >
      <button
        type="button"
        class="choice"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {value}
      </button>
      {isOpen && (
        <fieldset class="popover-body" id={id}>
          <legend class="popover-title">{title}</legend>
          {children}
          <button type="button" class="quiet" onClick={close}>
            {t.close}
          </button>
        </fieldset>
      )}
    </span>
  );
}
