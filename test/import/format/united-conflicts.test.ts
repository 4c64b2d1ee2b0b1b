import { basename } from 'node:path';
import { type Files, removeFolders, SOUND } from './support/data-set-folder.js';
import { united } from './support/united-folders.js';

afterAll(removeFolders);

const CONFLICTS = 'table,id,column,kept_value,kept_source_ids,other_value,other_source_ids,reason';
const DIFFER = 'The data sets KZ-PT and ES-PT differ';

/** Kept value, its sources, the other value, its sources and the reason, of every conflict. */
async function conflictsOf(...folders: Files[]) {
  const { result, problems } = await united(folders);
  if (!result.ok) throw new Error(problems.join('\n'));
  return result.dataSet.tables.conflicts.map(({ cells, datasets }) => ({
    kept: [cells.kept_value, cells.kept_source_ids],
    other: [cells.other_value, cells.other_source_ids],
    reason: cells.reason,
    datasets,
  }));
}

const plant = (value: string, source: string, conflicts: readonly string[] = []): Files => ({
  'projects.csv': [
    'id,name,kind,value_eur,status,source_ids',
    `p1,Plant,plant,${value},planned,${source}`,
  ],
  ...(conflicts.length > 0 && { 'conflicts.csv': [CONFLICTS, ...conflicts] }),
});

test('a conflict of a folder that is not shown keeps what is', async () => {
  const second = plant('100', 's2', ['projects,p1,value_eur,100,s2,90,s1,It is the later page']);
  expect(await conflictsOf(plant('80', 's1'), second)).toEqual([
    {
      kept: ['80', ['s1']],
      other: ['100', ['s2']],
      reason: `${DIFFER}; the one named first is shown`,
      datasets: ['ES-PT', 'KZ-PT'],
    },
    {
      kept: ['80', ['s1']],
      other: ['90', ['s1']],
      reason: 'KZ-PT is shown; ES-PT kept 100: It is the later page',
      datasets: ['ES-PT', 'KZ-PT'],
    },
  ]);
});

test('a conflict of the folder that is shown stays as it is, and so does one about something else', async () => {
  const first = plant('80', 's1', ['projects,p1,value_eur,80,s1,70,s1,First']);
  const second = plant('100', 's2', ['projects,p1,status,planned,s2,sold,s1,Second']);
  expect((await conflictsOf(first, second)).map(({ reason }) => reason)).toEqual([
    'Second',
    `${DIFFER}; the one named first is shown`,
    'First',
  ]);
});

test('what was kept empty and is filled by the other folder is kept no longer', async () => {
  const first = plant('', 's1', ['projects,p1,value_eur,,,90,s1,A rumour']);
  expect(await conflictsOf(first, plant('100', 's2'))).toEqual([
    {
      kept: ['100', ['s2']],
      other: ['90', ['s1']],
      reason: 'ES-PT is shown; KZ-PT kept nothing: A rumour',
      datasets: ['ES-PT', 'KZ-PT'],
    },
  ]);
});

test('the other value of a folder may be the one that is shown', async () => {
  const second = plant('100', 's2', ['projects,p1,value_eur,100,s2,80,s1,Newer']);
  const [, stated] = await conflictsOf(plant('80', 's1'), second);
  expect(stated).toMatchObject({ kept: ['80', ['s1']], other: ['100', ['s2']] });
});

test('of several figures of a place the one is meant that has the value kept', async () => {
  const header = 'place_type,place,sector,year,measure,value,unit,coverage,source_ids';
  const found = await conflictsOf(
    { 'strengths.csv': [header, 'region,PT-11,ceramics,2010,gva,5,EUR,complete,s1'] },
    {
      'strengths.csv': [
        header,
        'region,PT-11,ceramics,2010,gva,6,EUR,complete,s2',
        'region,PT-11,ceramics,2011,gva,7,EUR,complete,s2',
      ],
      'conflicts.csv': [
        CONFLICTS,
        'strengths,PT-11,gva,6,s2,9,s2,Of 2010',
        'strengths,PT-11,gva,7,s2,9,s2,Of 2011',
      ],
    },
  );
  expect(found.map(({ kept: [value], reason }) => [value, reason])).toEqual([
    ['5', expect.stringContaining(DIFFER)],
    ['5', 'KZ-PT is shown; ES-PT kept 6: Of 2010'],
    ['7', 'Of 2011'],
  ]);
});

test('two folders of one pair are told apart by their names', async () => {
  const later = ['projects,p1,value_eur,100,s1,90,s1,Later'];
  const { result } = await united([
    plant('80', 's1'),
    { ...SOUND, ...plant('100', 's1', later) },
    plant('80', 's3'),
  ]);
  if (!result.ok) throw new Error('The data sets have problems.');
  const { folders, tables } = result.dataSet;
  const [one, other] = folders.map((folder) => `KZ-PT (${basename(folder)})`);
  expect(tables.conflicts.map(({ cells }) => cells.reason)).toEqual([
    `The data sets ${one} and ${other} differ; the one named first is shown`,
    `FR-PT, ${one} is shown; ${other} kept 100: Later`,
  ]);
});
