export type Query = Readonly<Record<string, string | readonly string[]>>;

/**
 * As browsers write it and Apollo reads it: of a value that does not decode, what does. A name given more than once
 * has its values as a list.
 */
export function readQuery(text: string): Query {
  const query: Record<string, string | string[]> = Object.create(null);
  if (text === '') return query;
  // A `?` at the beginning would be left out, be it part of a name.
  for (const [name, value] of new URLSearchParams(`?${text}`)) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

/** What reads as this query, whoever reads it. */
export function writeQuery(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return `?${new URLSearchParams(pairs)}`;
}
