import { emptyCellOf } from '../../explorer/ask/empty-cell.js';
import { questionOf } from '../../explorer/ask/question.js';

const asked = (search: string) => {
  const question = questionOf(new URLSearchParams(search), [['country:PT', 'country:KZ']]);
  if (!question) throw new Error('There is a pair.');
  return question;
};

describe('what an empty cell means', () => {
  const whole = { rows: [], totalCount: 0 };

  test('nothing on record, where nothing but the sides is asked for and all is there', () => {
    expect(emptyCellOf(asked('leftLevel=district'), whole)).toBe('WHOLE');
  });

  test.each(['sectors=energy', 'from=2010', 'to=2010', 'basis=session'])(
    'of the conditions alone, where there are any: %s',
    (search) => {
      expect(emptyCellOf(asked(search), whole)).toBe('FILTERED');
    },
  );

  test('nothing but that it is not shown, where there are more ties than are', () => {
    const cut = { rows: [], totalCount: 1 };
    expect(emptyCellOf(asked(''), cut)).toBe('CUT');
    expect(emptyCellOf(asked('from=2010'), cut)).toBe('CUT');
  });
});
