import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';

// What is there sooner would only flicker.
const PATIENCE_MS = 300;

/** A line in the corner of the page while something is awaited for longer than a moment. */
export function Progress({ isAsking }: { readonly isAsking: boolean }) {
  const { t } = useTexts();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (!isAsking) return;
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isAsking]);
  return (
    <div class="progress" role="status">
      {isAsking && isLong && <span class="progress-bar">{t.loading}</span>}
    </div>
  );
}
