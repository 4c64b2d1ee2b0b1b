import { type Files, removeFolders } from './support/data-set-folder.js';
import { cellsOf, conflictsOf, unitedSet } from './support/united-folders.js';

afterAll(removeFolders);

test('a name is the same however its accents are composed', async () => {
  const firm = (name: string, others: string, source: string): Files => ({
    'firms.csv': ['id,name,country,other_names,source_ids', `tiler,${name},PT,${others},${source}`],
  });
  const set = await unitedSet([
    firm('S\u00e3o', 'Jo\u00e3o', 's1'),
    firm('Sa\u0303o', 'Ana|Joa\u0303o', 's2'),
  ]);
  expect(cellsOf(set, 'firms', 'tiler')).toMatchObject({
    name: 'S\u00e3o',
    other_names: ['Ana', 'Jo\u00e3o'],
  });
  expect(conflictsOf(set)).toEqual([]);
});

test('a list is the same however its accents are composed', async () => {
  const header = 'id,issuer,act,kind,amended_by,source_ids';
  const set = await unitedSet([
    { 'restrictions.csv': [header, 'r1,EU,833,finance,Lei S\u00e3o|B,s1'] },
    { 'restrictions.csv': [header, 'r1,EU,833,finance,B|Lei Sa\u0303o,s2'] },
  ]);
  expect(conflictsOf(set)).toEqual([]);
});

test('folders that differ in the order of their lists alone are the same content in any order', async () => {
  const header = 'id,name,country,other_names,source_ids';
  const folders: Files[] = [
    {
      'firms.csv': [header, 'tiler,Tiler,PT,T3|T1,s1'],
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s1'],
    },
    {
      'countries.csv': [
        'id,name_en,source_ids',
        'PT,Portugal,s2',
        'ES,Spain,s2',
        'KZ,Kazakhstan,s2',
      ],
      'firms.csv': [header, 'tiler,Tiler,PT,T2|T1,s2'],
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,KZ|PT,s2'],
    },
  ];
  const sets = [await unitedSet(folders), await unitedSet(folders, [1, 0])];
  for (const set of sets) {
    expect(cellsOf(set, 'firms', 'tiler')).toMatchObject({
      other_names: ['T1', 'T2', 'T3'],
      source_ids: ['s1', 's2'],
    });
    expect(cellsOf(set, 'forums', 'f1')?.countries).toEqual(['KZ', 'PT']);
  }
  expect(sets[1]?.contentHash).toBe(sets[0]?.contentHash);
});
