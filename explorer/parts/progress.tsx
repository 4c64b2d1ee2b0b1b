import { useTexts } from '../messages/use-texts.js';
import { useLong } from './use-long.js';

// What is there sooner would only flicker.
const PATIENCE_MS = 300;

interface ProgressProps {
  readonly isAsking: boolean;
  /** What came of the last action, where that is not to be seen; empty: nothing to say. */
  readonly said?: string;
}

/** A line in the corner of the page while something is awaited for longer than a moment, or has to be said. */
export function Progress({ isAsking, said = '' }: ProgressProps) {
  const { t } = useTexts();
  const isLong = useLong(isAsking, PATIENCE_MS);
  return (
    <div class="progress" role="status">
      {said !== '' && <span class="progress-bar">{said}</span>}
      {said === '' && isLong && <span class="progress-bar awaited">{t.loading}</span>}
    </div>
  );
}
