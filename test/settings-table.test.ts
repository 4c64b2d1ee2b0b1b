import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from '../src/config.js';
import { ERRORS_PAGE, errorsPage } from '../src/errors-page.js';
import { graphOptions } from '../src/graph-options.js';
import { createLogger } from '../src/logger.js';
import { withSettings } from '../src/settings-table.js';

test('the settings table of the README is what the program reads', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withSettings(readme)).toBe(readme);
});

test('docs/errors.md has every code that an answer can hold', () => {
  expect(readFileSync(ERRORS_PAGE, 'utf8')).toBe(errorsPage());
});

test('every setting has a default', () => {
  expect(readConfig({})).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', GRAPH_URL: 'data/graph' });
});

test('all settings that cannot be used are named at once, the password never', () => {
  const given = { PORT: 'abc', DEADLINE_MS: '0', GRAPH_PASSWORD: 'secret' };
  const read = () => readConfig(given);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT is "abc".*\nDEADLINE_MS is "0"/);
  expect(read).not.toThrow(/secret/);
});

test.each([
  [60_000, 65_000],
  [30_000, 60_000],
])(
  'with a deadline of %d ms a release that is replaced stays open for %d',
  (deadlineMs, graceMs) => {
    const config = readConfig({ DEADLINE_MS: String(deadlineMs) });
    expect(graphOptions(config, createLogger('silent'))).toMatchObject({ graceMs });
  },
);

test.each([
  [60_000, 60_000],
  // What is read once for all that ask has its half minute.
  [2_000, 30_000],
])('with a deadline of %d ms the database stops a read after %d', (deadlineMs, readTimeoutMs) => {
  const config = readConfig({ DEADLINE_MS: String(deadlineMs) });
  expect(graphOptions(config, createLogger('silent'))).toMatchObject({ readTimeoutMs });
});
