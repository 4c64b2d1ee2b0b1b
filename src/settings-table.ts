import { ConfigSchema } from './config.js';

const MARKERS = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;

/** The settings as a table of Markdown, made from what the program reads. */
export function settingsTable(): string {
  const rows = Object.entries(ConfigSchema.shape).map(([name, schema]) => {
    const value = schema.parse(undefined);
    return `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${schema.description} |`;
  });
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** A page with the table between its markers. */
export function withSettings(page: string): string {
  return page.replace(MARKERS, (_, open, close) => `${open}${settingsTable()}${close}`);
}
