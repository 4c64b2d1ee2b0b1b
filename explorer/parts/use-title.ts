import { useEffect } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';

/** The name of the page in the browser's own frame. */
export function useTitle(name: string): void {
  const { t } = useTexts();
  const title = `${name} · ${t.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
