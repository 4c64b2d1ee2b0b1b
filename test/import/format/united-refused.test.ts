import { readDataSet } from '../../../src/import/format/read-data-set.js';
import { type Files, folderOf, removeFolders, SOUND } from './support/data-set-folder.js';
import { united } from './support/united-folders.js';

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
    title: 'one id for a page and a document without an address',
    second: { 'sources.csv': ['id,title,url', 's1,A page,https://example.org/2', 's2,B,'] },
    problems: [
      'B/sources.csv:2:url: "https://example.org/2" is another one; line 2 of A/sources.csv has the same id s1; expected what line 2 of A/sources.csv says: no url: a document without an address',
    ],
  },
  {
    title: 'one id for two documents without an address',
    second: { 'sources.csv': ['id,title', 's1,A letter', 's2,B'] },
    problems: [
      'B/sources.csv:2:id: "s1" stands for another thing: its title is another; line 2 of A/sources.csv has the same id s1; expected what line 2 of A/sources.csv says: A page',
    ],
  },
  {
    title: 'one id for a national and an international body',
    first: { 'institutions.csv': ['id,name,country,kind,source_ids', 'bank,Bank,PT,bank,s1'] },
    second: { 'institutions.csv': ['id,name,country,kind,source_ids', 'bank,Bank,,bank,s2'] },
    problems: [
      'B/institutions.csv:2:country: is another one; line 2 of A/institutions.csv has the same id bank; expected what line 2 of A/institutions.csv says: PT',
    ],
  },
  {
    title: 'an end that lies before the start of another folder',
    first: {
      'projects.csv': [
        'id,kind,name_en,start_date,end_date,status,source_ids',
        'p1,plant,P,2010-05,,unknown,s1',
        'p2,plant,Q,,2001,unknown,s1',
        'p3,plant,R,2010,2012,unknown,s1',
      ],
      'programmes.csv': ['id,title_en,start_year,source_ids', 'g1,G,2007,s1'],
      'restrictions.csv': ['id,issuer,kind,in_force_from,source_ids', 'r1,EU,finance,2014-03,s1'],
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s1'],
      'sessions.csv': ['id,forum,ordinal,start_date,source_ids', 'x1,f1,1,2008-10,s1'],
    },
    second: {
      'countries.csv': [
        'id,name_en,source_ids',
        'PT,Portugal,s2',
        'ES,Spain,s2',
        'KZ,Kazakhstan,s2',
      ],
      'projects.csv': [
        'id,kind,name_en,start_date,end_date,status,source_ids',
        'p1,plant,P,,2009,operating,s2',
        'p2,plant,Q,2002-01,,unknown,s2',
        'p3,plant,R,,2009,unknown,s2',
      ],
      'programmes.csv': ['id,title_en,end_year,source_ids', 'g1,G,2005,s2'],
      'restrictions.csv': ['id,issuer,kind,in_force_to,source_ids', 'r1,EU,finance,2014-02-28,s2'],
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s2'],
      'sessions.csv': ['id,forum,ordinal,end_date,source_ids', 'x1,f1,1,2007-01,s2'],
    },
    problems: [
      'A/projects.csv:3:end_date: "2001" ends before its start, start_date 2002-01 on line 3 of B/projects.csv; expected 2002-01 or later',
      'B/programmes.csv:2:end_year: "2005" ends before its start, start_year 2007 on line 2 of A/programmes.csv; expected 2007 or later',
      'B/projects.csv:2:end_date: "2009" ends before its start, start_date 2010-05 on line 2 of A/projects.csv; expected 2010-05 or later',
      'B/restrictions.csv:2:in_force_to: "2014-02-28" ends before its start, in_force_from 2014-03 on line 2 of A/restrictions.csv; expected 2014-03 or later',
      'B/sessions.csv:2:end_date: "2007-01" ends before its start, start_date 2008-10 on line 2 of A/sessions.csv; expected 2008-10 or later',
    ],
  },
  {
    title: 'a district of another country than the firm has in another folder',
    first: {
      'firms.csv': ['id,name,country,source_ids', 'tiler,Tiler,PT,s1'],
    },
    second: {
      'firms.csv': ['id,name,country,district,source_ids', 'tiler,Tiler,,madrid,s2'],
      'districts.csv': ['id,name,kind,country,source_ids', 'madrid,M,cluster,ES,s2'],
    },
    problems: [
      'B/firms.csv:2:district: "madrid" is no district of PT, the row\u2019s country on line 2 of A/firms.csv, but of ES on line 2 of B/districts.csv; expected a district of PT',
    ],
  },
  {
    title: 'a place of one folder that is none of the other folder\u2019s',
    first: {
      'firms.csv': [
        'id,name,country,region,source_ids',
        'tiler,Tiler,PT,PT-11,s1',
        'kiln,Kiln,,PT-11,s1',
      ],
      'institutions.csv': [
        'id,name,country,kind,source_ids',
        'fund,Fund,PT,bank,s1',
        'other,Other,PT,bank,s1',
      ],
      'instruments.csv': ['id,name,kind,provider,source_ids', 'loan,Loan,grant,fund,s1'],
    },
    second: {
      'districts.csv': ['id,name,kind,country,regions,source_ids', 'oven,O,cluster,PT,PT-13,s2'],
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-13,PT,district,Porto,s2',
        'ES-MD,ES,community,Madrid,s2',
      ],
      'firms.csv': [
        'id,name,country,district,source_ids',
        'tiler,Tiler,PT,oven,s2',
        'kiln,Kiln,ES,,s2',
      ],
      'instruments.csv': ['id,name,kind,country,source_ids', 'loan,Loan,grant,ES,s2'],
    },
    problems: [
      'A/firms.csv:2:region: "PT-11" is no region of oven, the firm\u2019s district on line 2 of B/firms.csv; expected PT-13, the regions on line 2 of B/districts.csv',
      'A/firms.csv:3:region: "PT-11" is no region of ES, the row\u2019s country on line 3 of B/firms.csv; expected a region of ES',
      'B/instruments.csv:2:country: "ES" is not the country of fund, the provider on line 2 of A/instruments.csv; expected PT, the country on line 2 of A/institutions.csv, or empty',
    ],
  },
  {
    title: 'a number that one folder gives to one session and the other to another',
    first: {
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s1'],
      'sessions.csv': ['id,forum,ordinal,city,source_ids', 'x1,f1,,Porto,s1', 'x2,f1,7,Lisbon,s1'],
    },
    second: {
      'countries.csv': [
        'id,name_en,source_ids',
        'PT,Portugal,s2',
        'ES,Spain,s2',
        'KZ,Kazakhstan,s2',
      ],
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s2'],
      'sessions.csv': ['id,forum,ordinal,city,source_ids', 'x1,f1,7,Porto,s2'],
    },
    problems: [
      'A/sessions.csv:3:ordinal: "7" was given on line 2 of B/sessions.csv already; expected every ordinal once per forum',
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
      'A/firms.csv:2:parent_firm: "b" closes a cycle: tiler \u2192 b (line 3 of B/firms.csv) \u2192 tiler; expected a parent_firm that is not below the row itself',
    ],
  },
];

test.each(REFUSED)('refused: $title', async ({ first = {}, second, problems }) => {
  // Where the two folders lie is not settled, and problems are in the order of their files.
  expect((await united([first, second])).problems.toSorted()).toEqual(problems);
});

test('the same folder twice is refused', async () => {
  const folder = await folderOf(SOUND);
  const result = await readDataSet([folder, folder]);
  expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
    `is the same folder as ${folder}`,
  ]);
});
