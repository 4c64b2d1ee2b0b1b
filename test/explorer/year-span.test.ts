import { yearSpan } from '../../explorer/parts/year-span.js';

test.each([
  [2007, 2010, '2007–2010'],
  [2007, 2007, '2007'],
  ['0999', '1000', '0999–1000'],
])('%s to %s', (first, last, span) => {
  expect(yearSpan(first, last)).toBe(span);
});
