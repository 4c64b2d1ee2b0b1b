import { apiOfRows } from '../support/api-of-rows.js';

test('the pair elsewhere: other tops, not the one that the row lies under', async () => {
  const api = await apiOfRows(`
    region PT-11
    region KZ-10
    sector machines nace_rev2=28
    sector robots parent=machines nace_rev2=28.9
    sector arms parent=robots nace_rev2=28.99
    sector power nace_rev2=35
    project p1 2020 sectors=arms: region PT-11, region KZ-10
    agreement a1 2020 sectors=power: region PT-11, region KZ-10
  `);
  const elsewhere = async (sector: string) => {
    const { data } = await api.ask<{
      gap: { pairElsewhere: { sector: { id: string }; strength: number }[] };
    }>(`{ gap(left: "region:PT-11", right: "region:KZ-10"${sector}) {
      pairElsewhere { sector { id } strength } } }`);
    return data?.gap.pairElsewhere.map((tie) => `${tie.sector.id} ${tie.strength}`);
  };
  for (const sector of ['machines', 'robots', 'arms']) {
    expect(await elsewhere(`, sector: "sector:${sector}"`)).toEqual(['sector:power 3']);
  }
  expect(await elsewhere(', sector: "sector:power"')).toEqual(['sector:machines 4']);
  expect(await elsewhere('')).toEqual(['sector:machines 4', 'sector:power 3']);
  await api.close();
});
