import { parse } from 'csv-parse/sync';
import type { TestApi } from '../support/api.js';

export interface Exported {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What a GET of `/export/…` gives. */
export async function askExport(
  { server }: TestApi,
  file: string,
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Exported> {
  const url = `/export/${file}?${new URLSearchParams(query)}`;
  const { statusCode, headers: received, body } = await server.inject({ url, headers });
  return { status: statusCode, headers: received, body };
}

/** The rows of a CSV text by another library than the one that wrote it, the header first. */
export function csvRows(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n', skip_empty_lines: false });
}

/** The objects of a JSON Lines text. */
export function jsonLines(text: string): Record<string, unknown>[] {
  const lines = text.split('\n');
  // Every line ends, the last one too.
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => JSON.parse(line));
}
