import { useState } from 'preact/hooks';
import { ExplorerTiesDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { type Question, variablesOf } from './question.js';

/** The very operation behind the page, for whoever wants to ask it from elsewhere. */
export function CopyQuery({ question }: { readonly question: Question }) {
  const { t, lang } = useTexts();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const variables = JSON.stringify({ ...variablesOf(question), lang }, null, 2);
    try {
      await navigator.clipboard.writeText(
        `${ExplorerTiesDocument.toString().trim()}\n\n# ${t.variables}\n${variables}\n`,
      );
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
