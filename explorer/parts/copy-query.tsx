import { useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';

interface CopyQueryProps {
  /** The text of the operation. */
  readonly operation: string;
  readonly variables: object;
}

/** The very operation behind the page, for whoever wants to ask it from elsewhere; and the page on paper. */
export function CopyQuery({ operation, variables }: CopyQueryProps) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const json = JSON.stringify(variables, null, 2);
    try {
      await navigator.clipboard.writeText(`${operation.trim()}\n\n# ${t.variables}\n${json}\n`);
      setSaid(t.copied);
    } catch {
      setSaid(t.copyFailed);
    }
  };
  return (
    <p class="after">
      <button type="button" onClick={copy}>
        {t.copyQuery}
      </button>{' '}
      <button type="button" onClick={() => print()}>
        {t.print}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
