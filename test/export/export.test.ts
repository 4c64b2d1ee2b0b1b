import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { describeOnEachEngine } from '../support/engines.js';
import { askExport, csvRows, jsonLines } from './ask-export.js';

// More initiatives of one pair than one page of a list holds.
const KILNS = 1_100;
const ROWS = `
  region PT-11 name_en="Lisbon, the capital" name_ru=Лиссабон
  region PT-13 name_en="-Porto"
  region KZ-75 name_en="=Almaty()"
  region KZ-71
  district clay regions=PT-13
  district sand regions=PT-11
  sector tiles
  sector glass
  ${Array.from({ length: KILNS }, (_, n) => `project kiln-${n} 2010-05 sectors=tiles: district clay, region KZ-75`).join('\n')}
  agreement a1 2011: district sand, region KZ-75
  agreement a2 2012-02-03: district sand, region KZ-71
`;

describeOnEachEngine('the table of a stored operation', (engine) => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS, { engine });
  });
  afterAll(() => api.close());

  const districts = {
    left: { country: 'country:KZ' },
    right: { country: 'country:PT', level: 'DISTRICT' },
    evidenceFirst: 1,
  };

  test('one row a pair and evidence, the pair repeated, however many there are', async () => {
    const variables = JSON.stringify(districts);
    const { body } = await askExport(api, 'TiesWithEvidence.csv', { variables });
    const [header = [], ...rows] = csvRows(body);
    const of = (...names: string[]) => {
      const columns = names.map((name) => header.indexOf(name));
      return rows.map((row) => columns.map((column) => row[column]));
    };
    const clay = ['region:KZ-75', 'district:clay'];
    const kilns = Array.from({ length: KILNS }, (_, n) => [...clay, `project:kiln-${n}`]);
    const agreements = [
      ['region:KZ-71', 'district:sand', 'agreement:a2'],
      ['region:KZ-75', 'district:sand', 'agreement:a1'],
    ];
    expect(of('left.id', 'right.id', 'evidence.initiative.id').sort()).toEqual(
      [...kilns, ...agreements].sort(),
    );
    expect(new Set(of('left.name').flat())).toEqual(new Set(["'=Almaty()", 'KZ-71']));
    expect(of('evidenceCount', 'evidence.date', 'evidence.sources.id')).toContainEqual([
      ...['1100', '2010-05', 'source:page'],
    ]);
  });

  test('not expanded, one row a pair', async () => {
    const query = { variables: JSON.stringify(districts), expand: 'none' };
    const { body } = await askExport(api, 'TiesWithEvidence.jsonl', query);
    const rows = jsonLines(body);
    expect(rows.map((row) => [row['left.id'], row['right.id']])).toEqual([
      ['region:KZ-75', 'district:clay'],
      ['region:KZ-71', 'district:sand'],
      ['region:KZ-75', 'district:sand'],
    ]);
    // As many as the operation asks for, and how many there are.
    expect(rows[0]).toMatchObject({
      'left.name': '=Almaty()',
      'evidence.totalCount': KILNS,
      'evidence.basis': ['PROJECT'],
    });
  });

  test('a list inside a plain list is laid out too', async () => {
    const variables = JSON.stringify({ filter: { basis: ['AGREEMENT'] } });
    const query = { variables, expand: 'initiatives' };
    const rows = jsonLines((await askExport(api, 'Pivot.jsonl', query)).body);
    const bucket = { 'row.key': null, 'column.key': 'AGREEMENT', value: 2 };
    expect(rows).toEqual([
      expect.objectContaining({ ...bucket, 'initiatives.id': 'agreement:a2' }),
      expect.objectContaining({ ...bucket, 'initiatives.id': 'agreement:a1' }),
    ]);
  });

  test('of one entry alone, however many there are in it', async () => {
    const variables = JSON.stringify({ filter: { basis: ['PROJECT'] } });
    const query = { variables, expand: 'initiatives' };
    const rows = jsonLines((await askExport(api, 'Pivot.jsonl', query)).body);
    const ids = rows.map((row) => String(row['initiatives.id']));
    const kilns = Array.from({ length: KILNS }, (_, n) => `project:kiln-${n}`);
    expect(ids.sort()).toEqual(kilns.sort());
  });

  test('a header even where there is no row', async () => {
    const question = {
      regionsOf: 'country:KZ',
      districtsOf: 'country:PT',
      sectors: ['sector:glass'],
    };
    const variables = JSON.stringify(question);
    const { status, body } = await askExport(api, 'RegionsAndDistricts.csv', { variables });
    expect(status).toBe(200);
    expect(csvRows(body)).toEqual([
      expect.arrayContaining(['left.name', 'strength', 'evidence.sources.url']),
    ]);
    expect((await askExport(api, 'RegionsAndDistricts.jsonl', { variables })).body).toBe('');
  });

  test('a list that was not reached is refused, since a table without rows would say that nothing is on record', async () => {
    const ask = (file: string, id: string) =>
      askExport(api, file, { variables: JSON.stringify({ id }) });
    const unknown = await ask('Region.csv', 'region:PT-99');
    expect(unknown.status).toBe(400);
    expect(JSON.parse(unknown.body).errors[0]).toMatchObject({
      message: expect.stringMatching(/^`region` is null for these variables/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const otherType = await ask('ExplorerRowsOf.csv', 'sector:tiles');
    expect(otherType.status).toBe(400);
    expect(JSON.parse(otherType.body).errors[0]).toMatchObject({
      message: expect.stringContaining('not in the answer to these variables'),
      extensions: { nearest: expect.arrayContaining(['node.sector']) },
    });
  });

  test('what it is of stands in the headers; the same again need not be sent', async () => {
    const { release } = api.store.snapshot();
    const { headers } = await askExport(api, 'Regions.csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="Regions-release-1.csv"',
      'x-release': `1; content-hash=${release.contentHash}`,
      'cache-control': 'no-cache',
    });
    const held = { 'if-none-match': String(headers.etag) };
    expect(await askExport(api, 'Regions.csv', {}, held)).toMatchObject({ status: 304, body: '' });
    const other = await askExport(api, 'Regions.csv', { variables: '{"lang":"ru"}' }, held);
    expect(other.status).toBe(200);
    expect(other.headers.etag).not.toBe(headers.etag);
  });

  test('a byte order mark where it is asked for', async () => {
    const [plain, marked] = await Promise.all([
      askExport(api, 'Regions.csv'),
      askExport(api, 'Regions.csv', { bom: '1' }),
    ]);
    expect(plain.body.startsWith('\uFEFF')).toBe(false);
    expect(marked.body).toBe(`\uFEFF${plain.body}`);
  });

  test.each([
    [
      'Nothing.csv',
      {},
      404,
      '"Nothing" is no stored operation. These have one: AgreementsByStatus',
    ],
    ['Regions.xls', {}, 400, '"Regions.xls" is no table: expected the name of a stored operation'],
    ['Regions.csv', { varables: '{}' }, 400, '`varables`: there is no such parameter; expected'],
    ['Regions.csv', { variables: '[1]' }, 400, '`variables`: "[1]" is no JSON object'],
    ['Regions.csv', { variables: '{"fist":1}' }, 400, 'Regions has no variable "fist"; expected'],
    ['Regions.csv', { variables: '{"first":"x"}' }, 400, 'got invalid value "x"'],
    ['Regions.csv', { list: 'ties' }, 400, '`list` is "ties": expected regions'],
    ['Regions.csv', { expand: 'ties' }, 400, '`expand` is "ties": expected'],
    [
      'Pivot.csv',
      { expand: 'initiatives' },
      400,
      '`expand` is "initiatives", and an entry of `pivot.cells` has more than 500 of them',
    ],
    [
      'ExplorerNode.csv',
      { list: 'node.countedInitiatives' },
      400,
      '`list` is "node.countedInitiatives", which fragments of several types ask for',
    ],
    ['Regions.csv', { bom: 'yes' }, 400, '`bom`: "yes" is neither 0 nor 1'],
    [
      'StrongestRegions.csv',
      { variables: '{"left":"country:XX"}' },
      400,
      'no country of this release',
    ],
  ])('refused before the first byte: %s %j', async (file, query, status, message) => {
    const refused = await askExport(api, file, query as Record<string, string>);
    expect(refused.status).toBe(status);
    expect(refused.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(refused.headers.etag).toBeUndefined();
    const [error] = JSON.parse(refused.body).errors;
    expect(error.message).toContain(message);
    expect(error.extensions.code).toBe(status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT');
  });
});
