import { useTexts } from '../messages/use-texts.js';
import { useLong } from './use-long.js';

// What is there sooner would only flicker.
const PATIENCE_MS = 300;

/** A line in the corner of the page while something is awaited for longer than a moment. */
export function Progress({ isAsking }: { readonly isAsking: boolean }) {
  const { t } = useTexts();
  const isLong = useLong(isAsking, PATIENCE_MS);
  return (
    <div class="progress" role="status">
      {isLong && <span class="progress-bar">{t.loading}</span>}
    </div>
  );
}
