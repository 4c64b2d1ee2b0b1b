import { mergedTable } from '../../reliability/report.js';

const HEADER = '| trial | faults |\n| --- | --: |';
const ALL = [{ name: 'cut' }, { name: 'killed' }, { name: 'full' }];

test('a trial that was run again has its new row, the others keep theirs, in the order of all trials', () => {
  const earlier = `words\n\n${HEADER}\n| \`full\` | 2 |\n| \`cut\` | 1 |\n`;
  const later = `${HEADER}\n| \`killed\` | 0 |\n| \`cut\` | 0 |`;
  expect(mergedTable(earlier, later, ALL)).toBe(
    `${HEADER}\n| \`cut\` | 0 |\n| \`killed\` | 0 |\n| \`full\` | 2 |`,
  );
});

test('a row of a trial that is no longer there goes', () => {
  const later = `${HEADER}\n| \`cut\` | 0 |`;
  expect(mergedTable('| `gone` | 0 |', later, ALL)).toBe(later);
});
