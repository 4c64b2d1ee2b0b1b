import { readDataSet } from '../../../src/import/format/read-data-set.js';
import { type Files, folderOf, removeFolders, SOUND } from './support/data-set-folder.js';
import { united } from './support/two-folders.js';

afterAll(removeFolders);

const REFUSED: readonly {
  readonly title: string;
  readonly first?: Files;
  readonly second: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'one id for two firms',
    second: { 'firms.csv': ['id,name,country,source_ids', 'tiler,Roofer,PT,s2'] },
    problems: [
      'B/firms.csv:2:id: "tiler" stands for another thing: no form of the name is the same; line 2 of A/firms.csv has the same id tiler; expected what line 2 of A/firms.csv says: Tiler',
    ],
  },
  {
    title: 'one id in two countries',
    second: { 'firms.csv': ['id,name,country,source_ids', 'tiler,Tiler,ES,s2'] },
    problems: [
      'B/firms.csv:2:country: "ES" is another one; line 2 of A/firms.csv has the same id tiler; expected what line 2 of A/firms.csv says: PT',
    ],
  },
  {
    title: 'one id for two kinds of actor',
    second: { 'institutions.csv': ['id,name,country,kind,source_ids', 'tiler,Tiler,PT,bank,s2'] },
    problems: [
      'B/institutions.csv:2:id: "tiler" is the id of line 2 of A/firms.csv too, a row of firms; expected the same id only for the same thing',
    ],
  },
  {
    title: 'another parent of a sector, a top sector included',
    second: {
      'sectors.csv': ['id,parent,name_en,source_ids', 'ceramics,,C,s2', 'tiles,,Tiles,s2'],
    },
    problems: [
      'B/sectors.csv:3:parent: is another one; line 3 of A/sectors.csv has the same id tiles; expected what line 3 of A/sectors.csv says: ceramics',
    ],
  },
  {
    title: 'one id for two addresses',
    first: { 'sources.csv': ['id,title,url', 's1,A page,https://example.org/1'] },
    second: { 'sources.csv': ['id,title,url', 's1,A page,https://example.org/2', 's2,B,'] },
    problems: [
      'B/sources.csv:2:url: "https://example.org/2" is another one; line 2 of A/sources.csv has the same id s1; expected what line 2 of A/sources.csv says: https://example.org/1',
    ],
  },
  {
    title: 'a rule that only both break together',
    first: {
      'firms.csv': ['id,name,country,parent_firm,source_ids', 'tiler,Tiler,PT,b,s1', 'b,B,PT,,s1'],
    },
    second: {
      'firms.csv': [
        'id,name,country,parent_firm,source_ids',
        'tiler,Tiler,PT,,s2',
        'b,B,PT,tiler,s2',
      ],
    },
    problems: [
      'A/firms.csv:2:parent_firm: "b" closes a cycle: tiler \u2192 b \u2192 tiler; expected a parent_firm that is not below the row itself',
    ],
  },
];

test.each(REFUSED)('refused: $title', async ({ first = {}, second, problems }) => {
  expect((await united(first, second)).problems).toEqual(problems);
});

test('the same folder twice is refused', async () => {
  const folder = await folderOf(SOUND);
  const result = await readDataSet([folder, folder]);
  expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
    `is the same folder as ${folder}`,
  ]);
});
