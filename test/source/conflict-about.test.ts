import { apiOfRows } from '../support/api-of-rows.js';

test('a conflict says in words what it is about, where that is no record', async () => {
  const api = await apiOfRows(`
    region PT-11
    region KZ-75
    row bilateral_trade year=2003 flow=PT_export period=year value_eur_million=5 reporter=PT qualifier=rounded preferred=1
    row conflicts table=bilateral_trade id="2003 PT_export" column=value_eur_million kept_value=5 kept_source_ids=page other_value=6 reason=Nearer
    row conflicts table=regions id=PT-11 column=name_en kept_value=PT-11 kept_source_ids=page other_value=Lisbon reason=Code
  `);
  const { data } = await api.ask('{ conflicts { nodes { about { id } aboutText otherValue } } }');
  expect(data).toEqual({
    conflicts: {
      nodes: expect.arrayContaining([
        { about: null, aboutText: '2003 PT_export', otherValue: '6' },
        { about: { id: 'region:PT-11' }, aboutText: 'PT-11', otherValue: 'Lisbon' },
      ]),
    },
  });
  await api.close();
});

test('conflicts are listed in the order of their table, however many there are', async () => {
  const regions = Array.from({ length: 12 }, (_, index) => `PT-${10 + index}`);
  const api = await apiOfRows(`
    region KZ-75
    ${regions.map((id) => `region ${id}`).join('\n')}
    ${regions
      .map((id) => `row conflicts table=regions id=${id} column=lat kept_source_ids=page reason=R`)
      .join('\n')}
  `);
  const { data } = await api.ask('{ conflicts(first: 20) { nodes { aboutText } } }');
  expect(data).toEqual({ conflicts: { nodes: regions.map((aboutText) => ({ aboutText })) } });
  await api.close();
});
