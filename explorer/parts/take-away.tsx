import { useState } from 'preact/hooks';
import { operationName } from '../api/client.js';
import { useTexts } from '../messages/use-texts.js';
import { saveFile } from './save-file.js';

interface TakeAwayProps {
  /** The text of the stored operation that the page asks. */
  readonly operation: string;
  readonly variables: object;
  /** Null: the page has no list worth a table. */
  readonly table: Table | MadeHere | null;
}

/** A table that the API has only as another shape: made of the answer that is shown. */
interface MadeHere {
  readonly file: string;
  readonly csv: () => string;
}

interface Table {
  /** Another stored operation. Left out: the one of the page. */
  readonly of?: { readonly name: string; readonly variables: object };
  readonly list: string;
  /** Which list inside a row is laid out in rows of its own. */
  readonly expand?: string;
}

/** The very operation behind the page, for whoever wants to ask it from elsewhere; its rows; and the page on paper. */
export function TakeAway({ operation, variables, table }: TakeAwayProps) {
  const { t, lang } = useTexts();
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
      {table && 'list' in table && (
        <a class="button" href={tableAddress(operation, variables, table)} title={t.downloadHint}>
          {t.download}
        </a>
      )}
      {table && 'csv' in table && (
        <button
          type="button"
          title={t.downloadHint}
          onClick={() => saveFile(table.file, 'text/csv', table.csv())}
        >
          {t.download}
        </button>
      )}{' '}
      {/* The console is another document, with a policy of its own. */}
      <a class="button" href={consoleOf(operation, variables, lang)}>
        {t.showQuery}
      </a>{' '}
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

/** See docs/export.md. */
export function tableAddress(
  operation: string,
  variables: object,
  { of, ...choice }: Table,
): string {
  const asked = of ?? { name: operationName(operation), variables };
  // Without the mark at its beginning Excel takes the file for one of its own alphabet.
  const query = new URLSearchParams({
    variables: JSON.stringify(asked.variables),
    ...choice,
    bom: '1',
  });
  return `/export/${asked.name}.csv?${query}`;
}

function consoleOf(operation: string, variables: object, lang: string): string {
  const parameters = {
    operation: operationName(operation),
    variables: JSON.stringify(variables),
    lang,
  };
  return `/console?${new URLSearchParams(parameters)}`;
}
