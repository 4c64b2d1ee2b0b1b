import { type ProfileRow, SizeFigures, type StrengthFigure } from '../../src/gap/size-figures.js';
import { divisionOf, mainSection } from '../../src/sector/nace-sections.js';

const REGIONS = ['region:PT-11', 'region:PT-13', 'region:PT-20'];

function figure(of: string, measure: string, value: number, more: Partial<StrengthFigure> = {}) {
  const [regionId, sectorId, code] = of.split(' ') as [string, string, string | undefined];
  return {
    regionId: `region:PT-${regionId}`,
    sectorId: `sector:${sectorId}`,
    measure,
    year: 2015,
    value,
    unit: 'u',
    classification: code === undefined ? null : `NACE2:${code}`,
    coverage: 'COMPLETE',
    sourceIds: [],
    ...more,
  };
}

function chosen(figureOf: ProfileRow['figure'], measure: string, more: Partial<ProfileRow> = {}) {
  return {
    figure: figureOf,
    measure,
    year: 2015,
    method: 'VALUE' as const,
    shareMeasure: null,
    note: null,
    ...more,
  };
}

const PROFILE = [
  chosen('OWN', 'staff'),
  chosen('DIVISION', 'divisions'),
  chosen('SECTION', 'sections'),
];

const FIGURES = new SizeFigures(
  REGIONS,
  [
    figure('11 machines', 'staff', 60),
    figure('13 machines', 'staff', 50, { year: 2014 }),
    figure('11 any C27', 'divisions', 5),
    figure('11 any C28', 'divisions', 7),
    figure('13 any C28', 'divisions', 20),
    figure('11 any A', 'sections', 8),
    figure('11 any C', 'sections', 9),
    figure('13 any B+C', 'sections', 100),
  ],
  PROFILE,
);

const sizes = (id: string, codes: string[], above: string[] = []) => {
  const { level, of, values } = FIGURES.sizesOf({
    id: `sector:${id}`,
    codes,
    above: above.map((each) => `sector:${each}`),
  });
  return { level, of, values: [...values] };
};

describe('which figure stands for the size of a sector', () => {
  test('its own, of the year of the profile; a region without one stays unknown', () => {
    const own = sizes('machines', ['28']);
    expect(own).toEqual({
      level: 'OWN',
      of: 'sector:machines',
      values: [60, Number.NaN, Number.NaN],
    });
  });

  test('all divisions of its codes, by classification whatever the sector of the row', () => {
    expect(sizes('robots', ['28.9', '27.1', '28'], ['machines'])).toEqual({
      level: 'DIVISION',
      of: '27+28',
      values: [12, Number.NaN, Number.NaN],
    });
    expect(sizes('pumps', ['28.1'])).toEqual({
      level: 'DIVISION',
      of: '28',
      values: [7, 20, Number.NaN],
    });
  });

  test('the nearest sector above it with an own figure', () => {
    expect(sizes('lathes', ['28', '71'], ['tools', 'machines'])).toMatchObject({
      level: 'PARENT',
      of: 'sector:machines',
    });
  });

  test('the section of most of its codes; several sections in one code are none', () => {
    expect(sizes('food', ['01', '10', '11'])).toEqual({
      level: 'SECTION',
      of: 'C',
      values: [9, Number.NaN, Number.NaN],
    });
  });

  test('none', () => {
    expect(sizes('finance', ['64'])).toMatchObject({ level: null, of: null });
    expect(sizes('group', [])).toMatchObject({ level: null });
    const nothing = new SizeFigures(REGIONS, [figure('11 machines', 'staff', 60)], []);
    expect(nothing.sizesOf({ id: 'sector:machines', codes: ['28'], above: [] }).level).toBeNull();
    expect(nothing.totals()).toBeNull();
  });

  test('of two under one head the better covered counts', () => {
    const two = new SizeFigures(
      REGIONS,
      [
        figure('11 machines', 'staff', 1, { coverage: 'PARTIAL' }),
        figure('11 machines', 'staff', 2),
      ],
      PROFILE,
    );
    expect(two.sizesOf({ id: 'sector:machines', codes: [], above: [] }).values[0]).toBe(2);
  });
});

describe('several figures of one sector and year', () => {
  const sizeOf = (...rows: StrengthFigure[]) => {
    const { values, figures } = new SizeFigures(REGIONS, rows, PROFILE).sizesOf({
      id: 'sector:machines',
      codes: ['28'],
      above: [],
    });
    return [values[0], figures[0]?.length];
  };

  test('parts by classification add up', () => {
    const parts = [figure('11 machines C27', 'staff', 5), figure('11 machines C28', 'staff', 7)];
    expect(sizeOf(...parts)).toEqual([12, 2]);
  });

  test('a code stated by two schemes is one figure, the better covered', () => {
    const [one, other] = [
      figure('11 machines C28', 'staff', 5, { coverage: 'PARTIAL' }),
      figure('11 machines', 'staff', 7, { classification: 'OKVED2:28' }),
    ];
    expect(sizeOf(one, other)).toEqual([7, 1]);
  });
});

describe('the whole economy of a region', () => {
  const totalsOf = (method: ProfileRow['method'], ...rows: StrengthFigure[]) => [
    ...(new SizeFigures(REGIONS, rows, [chosen('TOTAL', 'staff', { method })]).totals() ?? []),
  ];

  test('the sum counts each code once, and what has no code once a sector', () => {
    const rows = [
      figure('11 any C27', 'staff', 5),
      figure('11 other C27', 'staff', 5),
      figure('11 any', 'staff', 20),
      figure('11 other', 'staff', 30),
      figure('13 any', 'staff', 2, { year: 2014 }),
    ];
    expect(totalsOf('SUM', ...rows)).toEqual([55, Number.NaN, Number.NaN]);
  });

  test('as it stands: the one value of the place; of two values neither is the whole', () => {
    const rows = [
      figure('11 any', 'staff', 90),
      figure('11 other', 'staff', 90),
      figure('13 any A', 'staff', 1),
      figure('13 any C', 'staff', 2),
    ];
    expect(totalsOf('VALUE', ...rows)).toEqual([90, Number.NaN, Number.NaN]);
  });

  test('the sum of all figures', () => {
    const profile = [chosen('TOTAL', 'divisions', { method: 'SUM' })];
    const rows = [figure('11 any C27', 'divisions', 5), figure('11 any C28', 'divisions', 7)];
    expect([...(new SizeFigures(REGIONS, rows, profile).totals() ?? [])]).toEqual([
      12,
      Number.NaN,
      Number.NaN,
    ]);
  });

  test('by the largest share that has a figure, of equal ones the later code', () => {
    const profile = [chosen('TOTAL', 'gva', { method: 'BY_SHARE', shareMeasure: 'share' })];
    const rows = [
      figure('11 any A', 'gva', 10),
      figure('11 any C', 'gva', 30),
      figure('11 any A', 'share', 40),
      figure('11 any C', 'share', 40),
      figure('11 any Z', 'share', 50),
      figure('13 any C', 'gva', 10),
      figure('13 any C', 'share', 8),
      figure('20 any C', 'gva', 10),
      figure('20 any C', 'share', 0),
    ];
    expect([...(new SizeFigures(REGIONS, rows, profile).totals() ?? [])]).toEqual([
      75,
      125,
      Number.NaN,
    ]);
  });

  test('as it stands', () => {
    const profile = [chosen('TOTAL', 'gross')];
    const rows = [figure('11 any', 'gross', 150), figure('13 any', 'gross', 50)];
    expect([...(new SizeFigures(REGIONS, rows, profile).totals() ?? [])]).toEqual([
      150,
      50,
      Number.NaN,
    ]);
  });
});

test('divisions and sections of NACE', () => {
  expect(divisionOf('35.11')).toBe('35');
  expect(mainSection(['28', '29.1', '35'])).toBe('C');
  expect(mainSection(['42', '71.1'])).toBe('M');
  expect(mainSection(['04'])).toBeNull();
  expect(mainSection([])).toBeNull();
  expect(
    ['01', '09', '33', '35', '39', '43', '99'].map((code) => mainSection([code])).join(''),
  ).toBe('ABCDEFU');
});
