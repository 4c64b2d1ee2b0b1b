import { csvOf } from '../../explorer/parts/csv.js';

test('a table made in the browser is written as the server writes its own (docs/export.md)', () => {
  const rows = [
    ['plain', 'a, b', 'say "no"'],
    [-0.5, null, '=1+1'],
    ['＝1', '＠', 'a=1'],
  ];
  expect(csvOf(['x', 'y', 'z'], rows)).toBe(
    '\uFEFFx,y,z\r\nplain,"a, b","say ""no"""\r\n-0.5,,\'=1+1\r\n\'＝1,\'＠,a=1\r\n',
  );
});
