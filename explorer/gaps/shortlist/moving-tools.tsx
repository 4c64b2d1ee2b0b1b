import { useState } from 'preact/hooks';
import { useTexts } from '../../messages/use-texts.js';
import { saveFile } from '../../parts/save-file.js';
import { type Entry, fromJson, type Joined, toFragment, toJson } from './shortlist.js';

interface MovingToolsProps {
  readonly entries: readonly Entry[];
  /** Takes what a file holds. */
  readonly onOpen: (list: Joined) => void;
}

/** The list as a link, as a file and on paper; and a file as the list. */
export function MovingTools({ entries, onOpen }: MovingToolsProps) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(linkTo(entries));
      setSaid(t.gaps.linkCopied);
    } catch {
      setSaid(t.copyFailed);
    }
  };
  const open = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file again is a choice again.
    input.value = '';
    if (text === undefined) return;
    const opened = fromJson(text);
    setSaid(opened ? '' : t.gaps.noShortlist);
    if (opened) onOpen(opened);
  };
  return (
    <p class="after">
      {entries.length > 0 && (
        <>
          <button type="button" onClick={() => print()}>
            {t.gaps.printAll}
          </button>{' '}
          <button type="button" onClick={copy}>
            {t.gaps.copyLink}
          </button>{' '}
          <button type="button" onClick={() => save(entries)}>
            {t.gaps.saveFile}
          </button>{' '}
        </>
      )}
      <label class="button open-file">
        {t.gaps.openFile}
        <input
          type="file"
          accept="application/json,.json"
          class="unseen"
          onChange={(event) => open(event.currentTarget)}
        />
      </label>{' '}
      <span role="status">{said}</span>
    </p>
  );
}

function linkTo(entries: readonly Entry[]): string {
  const { origin, pathname, search } = location;
  return `${origin}${pathname}${search}#${toFragment(entries)}`;
}

const save = (entries: readonly Entry[]) =>
  saveFile('shortlist.json', 'application/json', toJson(entries, 2));
