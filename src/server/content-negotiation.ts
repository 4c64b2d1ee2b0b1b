/** What an answer may be sent as. */
export type MediaType = 'application/json' | 'application/graphql-response+json';
export type Encoding = 'br' | 'gzip';

/**
 * GraphQL over HTTP: `application/graphql-response+json` for who names it and likes it no less; else `application/json`,
 * as for who says nothing. Null: the header takes neither.
 */
export function mediaTypeOf(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept.trim() === '') return 'application/json';
  const qualities = qualitiesOf(accept);
  const response = qualities.get('application/graphql-response+json') ?? 0;
  const json = firstOf(qualities, ['application/json', 'application/*', '*/*']);
  if (response === 0 && json === 0) return null;
  return response >= json ? 'application/graphql-response+json' : 'application/json';
}

/** Whether the header names pages, as a browser's does; who takes anything is a program. */
export function takesPages(accept: string | undefined): boolean {
  return (qualitiesOf(accept ?? '').get('text/html') ?? 0) > 0;
}

/** The smaller one first. Null: as it is. */
export function encodingOf(acceptEncoding: string | undefined): Encoding | null {
  if (acceptEncoding === undefined) return null;
  const qualities = qualitiesOf(acceptEncoding);
  const [brotli, gzip] = [firstOf(qualities, ['br', '*']), firstOf(qualities, ['gzip', '*'])];
  const best = Math.max(brotli, gzip);
  if (best === 0 || best < (qualities.get('identity') ?? 0)) return null;
  return brotli === best ? 'br' : 'gzip';
}

/** The weights of RFC 9110 by what they weigh, in lower case; one that is no number counts as 1. */
function qualitiesOf(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      const quality = Number(weight ?? 1);
      return [name, Number.isNaN(quality) ? 1 : quality];
    }),
  );
}

function firstOf(qualities: ReadonlyMap<string, number>, names: readonly string[]): number {
  const name = names.find((each) => qualities.has(each));
  return (name !== undefined && qualities.get(name)) || 0;
}
