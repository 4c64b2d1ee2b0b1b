import { type Files, removeFolders } from './support/data-set-folder.js';
import { united } from './support/united-folders.js';

afterAll(removeFolders);

const COUNTRIES = ['id,name_en,source_ids', 'PT,Portugal,s2', 'ES,Spain,s2', 'KZ,K,s2'];

/** The problem of a row that stands on the same line of both folders. */
function another(
  table: string,
  line: number,
  id: string,
  column: string,
  value: string,
  expected: string,
  says = 'is another one',
): string {
  const first = `line ${line} of A/${table}.csv`;
  return `B/${table}.csv:${line}:${column}: "${value}" ${says}; ${first} has the same id ${id}; expected what ${first} says: ${expected}`;
}

const anotherId = (table: string, line: number, id: string, why: string, expected: string) =>
  another(table, line, id, 'id', id, expected, `stands for another thing: ${why}`);

const CASES: readonly {
  readonly title: string;
  readonly first: Files;
  readonly second: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'what stands for a name where there is none',
    first: {
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s1'],
      'sessions.csv': [
        'id,forum,ordinal,start_date,end_date,city,source_ids',
        'x1,f1,5,,,,s1',
        'x2,f1,,2010,,,s1',
        'x3,f1,,,2011,,s1',
        'x4,f1,,,,Porto,s1',
      ],
      'restrictions.csv': [
        'id,issuer,kind,act,article,listed_party,summary,source_ids',
        'r1,EU,other,833,,,,s1',
        'r2,EU,other,,3,,,s1',
        'r3,EU,other,,,Tiler,,s1',
        'r4,EU,other,,,,Tiles,s1',
      ],
    },
    second: {
      'countries.csv': COUNTRIES,
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s2'],
      'sessions.csv': [
        'id,forum,ordinal,start_date,end_date,city,source_ids',
        'x1,f1,6,,,,s2',
        'x2,f1,,2010-05,,,s2',
        'x3,f1,,,2012,,s2',
        'x4,f1,,,,Lisbon,s2',
      ],
      'restrictions.csv': [
        'id,issuer,kind,act,article,listed_party,summary,source_ids',
        'r1,EU,other,834,,,,s2',
        'r2,EU,other,,4,,,s2',
        'r3,EU,other,,,Roofer,,s2',
        'r4,EU,other,,,,Roofs,s2',
      ],
    },
    problems: [
      anotherId('restrictions', 2, 'r1', 'its act is another', '833'),
      anotherId('restrictions', 3, 'r2', 'its article is another', '3'),
      anotherId('restrictions', 4, 'r3', 'its listed_party is another', 'Tiler'),
      anotherId('restrictions', 5, 'r4', 'its summary is another', 'Tiles'),
      anotherId('sessions', 2, 'x1', 'its ordinal is another', '5'),
      anotherId('sessions', 3, 'x2', 'its start_date is another', '2010'),
      anotherId('sessions', 4, 'x3', 'its end_date is another', '2011'),
      anotherId('sessions', 5, 'x4', 'its city is another', 'Porto'),
    ],
  },
  {
    title: 'what must agree beside the name',
    first: {
      'districts.csv': ['id,name,kind,country,source_ids', 'd1,D,cluster,PT,s1'],
      'associations.csv': ['id,name,kind,country,source_ids', 'g1,G,sector,PT,s1'],
      'forums.csv': ['id,name,countries,source_ids', 'f1,F,PT|KZ,s1', 'f2,H,PT|KZ,s1'],
      'objectives.csv': ['id,forum,ordinal,text_en,source_ids', 'o1,f1,0,O,s1'],
      'sessions.csv': ['id,forum,ordinal,country,source_ids', 'x1,f1,1,,s1', 'x2,f1,2,PT,s1'],
      'legal_acts.csv': ['id,title_en,country,source_ids', 'l1,L,PT,s1'],
      'instruments.csv': ['id,name,kind,country,source_ids', 'i1,I,grant,PT,s1'],
      'restrictions.csv': ['id,issuer,kind,act,source_ids', 'r1,EU,other,833,s1'],
    },
    second: {
      'countries.csv': COUNTRIES,
      'districts.csv': ['id,name,kind,country,source_ids', 'd1,D,cluster,ES,s2'],
      'associations.csv': ['id,name,kind,country,source_ids', 'g1,G,sector,ES,s2'],
      'forums.csv': ['id,name,countries,source_ids', 'f1,F,KZ|PT,s2', 'f2,H,PT|ES,s2'],
      'objectives.csv': ['id,forum,ordinal,text_en,source_ids', 'o1,f2,0,O,s2'],
      'sessions.csv': ['id,forum,ordinal,country,source_ids', 'x1,f2,1,,s2', 'x2,f1,2,ES,s2'],
      'legal_acts.csv': ['id,title_en,country,source_ids', 'l1,L,ES,s2'],
      'instruments.csv': ['id,name,kind,country,source_ids', 'i1,I,grant,ES,s2'],
      'restrictions.csv': ['id,issuer,kind,act,source_ids', 'r1,UN,other,833,s2'],
    },
    problems: [
      another('associations', 2, 'g1', 'country', 'ES', 'PT'),
      another('districts', 2, 'd1', 'country', 'ES', 'PT'),
      another('forums', 3, 'f2', 'countries', 'ES|PT', 'KZ|PT'),
      another('instruments', 2, 'i1', 'country', 'ES', 'PT'),
      another('legal_acts', 2, 'l1', 'country', 'ES', 'PT'),
      another('objectives', 2, 'o1', 'forum', 'f2', 'f1'),
      another('restrictions', 2, 'r1', 'issuer', 'UN', 'EU'),
      another('sessions', 2, 'x1', 'forum', 'f2', 'f1'),
      another('sessions', 3, 'x2', 'country', 'ES', 'PT'),
    ],
  },
];

test.each(CASES)('refused: $title', async ({ first, second, problems }) => {
  // Where the two folders lie is not settled, and problems are in the order of their files.
  expect((await united([first, second])).problems.toSorted()).toEqual(problems);
});
