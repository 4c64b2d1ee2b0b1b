import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../messages/use-texts.js';
import { type Hit, loadHits, namesOfHit, typeOf } from './load-hits.js';

const FIRST = 8;
// Shorter than the pause between two words, longer than that between two letters.
const PAUSE_MS = 150;

/** A search field for every page: arrows choose, Enter opens, Escape closes, and Ctrl or ⌘ with K comes here from anywhere. */
export function SearchField() {
  const { t, lang } = useTexts();
  const { go } = useAddress();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useLater(text.trim(), PAUSE_MS);
  const { result } = useAnswer(asked === '' ? null : `hits ${FIRST} ${asked} ${lang}`, (signal) =>
    loadHits(asked, FIRST, lang, signal),
  );
  const hits = isOpen && asked !== '' ? (result?.nodes ?? []) : [];
  useShortcut(input);
  const open = (hit: Hit | undefined) => {
    setIsOpen(false);
    setActive(-1);
    if (hit) go(`/look/${hit.node.id}`);
    else if (text.trim() !== '') go('/look', { q: text.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((before) => Math.min(Math.max(before + step, -1), hits.length - 1));
    } else if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[active]);
    }
  };
  return (
    <search class="search">
      <input
        type="search"
        ref={input}
        value={text}
        placeholder={t.search}
        aria-label={t.search}
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist it is none by itself.
        role="combobox"
        list={undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="Control+K Meta+K"
        title="Ctrl+K / ⌘K"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      <div
        class="hit-list"
        id={listId}
        role="listbox"
        aria-label={t.search}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => {
          const { shown, found } = namesOfHit(hit);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
            <div
              key={hit.node.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // Before the field loses the focus, which closes the list.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => open(hit)}
            >
              {shown} <small>{[t.kinds[typeOf(hit)], found].filter(Boolean).join(' · ')}</small>
            </div>
          );
        })}
      </div>
    </search>
  );
}

/** The value once it has not changed for a while. */
function useLater(value: string, afterMs: number): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return later;
}

/** With a modifier: a single letter or sign is also what speech input and a slip of the hand press. */
function useShortcut(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const { code, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
      // The key rather than its letter, which is another one on a Russian keyboard.
      if (code !== 'KeyK' || ctrlKey === metaKey || altKey || shiftKey) return;
      // The editor of the console has keys of its own that begin so.
      if (defaultPrevented) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, [input]);
}
