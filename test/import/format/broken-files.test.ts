import { type Files, problemsOf, removeFolders, TABLE_FILES } from './support/data-set-folder.js';

// Files that cannot be read to their end, and headers: one small broken data set each, and all that is said of it.
const CASES: readonly {
  readonly title: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'a required file is missing, and references to it are not reported',
    files: { 'countries.csv': null },
    problems: ['countries.csv: the file is missing; expected a file countries.csv: a country'],
  },
  {
    title: 'an optional file is missing, and rows refer to it',
    files: { 'firms.csv': null },
    problems: [
      'firms.csv: the file is missing, and 1 reference needs it, the first on line 2 of participations.csv; expected the file, or no reference to firms',
    ],
  },
  {
    title:
      'an optional file is missing, and the first row that refers to it is not the first in order',
    files: {
      'strength_profiles.csv': [
        'country,figure,measure,year,method',
        'PT,total,gva,2010,value',
        'KZ,total,gva,2010,value',
      ],
    },
    problems: [
      'strengths.csv: the file is missing, and 2 references need it, the first on line 2 of strength_profiles.csv; expected the file, or no reference to strengths',
    ],
  },
  {
    title: 'control characters in a header and in a file name, which a terminal would obey',
    files: {
      'associations.csv': ['id,name,kind,source_ids,\u001b[31mred\u009b', 'a,A,other,s1,'],
      'asso\u001b.csv': ['id'],
    },
    problems: [
      `asso\\u001b.csv: "asso\\u001b.csv" is no table of the format; expected one of ${TABLE_FILES}`,
      'associations.csv:1:\\u001b[31mred\\u009b: "\\u001b[31mred\\u009b" is no column of associations; expected one of id, name, name_original, name_<lang>, abbreviation, country, kind, region, other_names, source_ids',
    ],
  },
  {
    title: 'an unknown CSV file',
    files: { 'firmz.csv': ['id'], 'firms.csv': null, 'people.csv': ['id'] },
    problems: [
      `firmz.csv: "firmz.csv" is no table of the format; expected one of ${TABLE_FILES}; did you mean "firms.csv"?`,
      `people.csv: "people.csv" is no table of the format; expected one of ${TABLE_FILES}`,
    ],
  },
  {
    title: 'an unknown column, and a typo of a required one',
    files: { 'firms.csv': ['id,name,contry,colour,source_id', 'tiler,Tiler,PT,red,s1'] },
    problems: [
      'firms.csv:1:colour: "colour" is no column of firms; expected one of id, name, name_original, name_<lang>, country, region, city, district, parent_firm, founded, website, other_names, source_ids',
      'firms.csv:1:contry: "contry" is no column of firms; expected one of id, name, name_original, name_<lang>, country, region, city, district, parent_firm, founded, website, other_names, source_ids; did you mean "country"?',
      'firms.csv:1:source_id: "source_id" is no column of firms; expected one of id, name, name_original, name_<lang>, country, region, city, district, parent_firm, founded, website, other_names, source_ids; did you mean "source_ids"?',
    ],
  },
  {
    title: 'a column of the key under a name nobody knows: no row is held to be given twice',
    files: {
      'strengths.csv': [
        'place_type,place,sector,jahr,measure,value,unit,coverage,source_ids',
        'region,PT-11,tiles,2010,gva,5,EUR,complete,s1',
        'region,PT-11,tiles,2011,gva,6,EUR,complete,s1',
      ],
    },
    problems: [
      'strengths.csv:1:jahr: "jahr" is no column of strengths; expected one of place_type, place, sector, year, measure, value, unit, classification, coverage, source_ids',
    ],
  },
  {
    title: 'a form in a language that is none',
    files: { 'firms.csv': ['id,name,name_xx,source_ids', 'tiler,Tiler,Tiler,s1'] },
    problems: [
      'firms.csv:1:name_xx: "name_xx" is no column of firms: "xx" is no language; expected a language of ISO 639-1',
    ],
  },
  {
    title: 'a column given twice, and one without name',
    files: { 'firms.csv': ['id,name,name,source_ids,', 'tiler,Tiler,T,s1,'] },
    problems: [
      'firms.csv:1: "" column 5 has no name; expected one of id, name, name_original, name_<lang>, country, region, city, district, parent_firm, founded, website, other_names, source_ids',
      'firms.csv:1:name: "name" is the name of column 2 and of column 3; expected every column once',
    ],
  },
  {
    title: 'a missing required column is one problem',
    files: {
      'agreements.csv': ['id,title_en,status,source_ids', 'a1,A,signed,s1', 'a2,B,signed,s1'],
      'firms.csv': ['id,country,source_ids', 'tiler,PT,s1', 'b,PT,s1'],
    },
    problems: [
      'agreements.csv:1:kind: the required column is missing; expected a column kind',
      'firms.csv:1:name: the required column is missing; expected at least one of name, name_original, name_<lang>',
    ],
  },
  {
    title: 'a missing id column: references to the table are not reported',
    files: { 'firms.csv': ['name,source_ids', 'Tiler,s1'] },
    problems: ['firms.csv:1:id: the required column is missing; expected a column id'],
  },
  {
    title: 'an empty file',
    files: { 'firms.csv': '' },
    problems: [
      'firms.csv:1: the header row is missing: the file is empty; expected a header row, also where the table has no rows',
    ],
  },
  {
    title: 'a file without header',
    files: { 'firms.csv': ['tiler,Tiler,s1'] },
    problems: [
      'firms.csv:1: "tiler,Tiler,s1" the header row is missing: no cell of the first row names a column; expected a header row with id, name, name_original, name_<lang>, country, region, city, district, parent_firm, founded, website, other_names, source_ids',
    ],
  },
  {
    title: 'other separators',
    files: { 'firms.csv': ['id;name;source_ids', 'tiler;Tiler;s1'] },
    problems: [
      'firms.csv:1: "id;name;source_ids" the header is one column, which holds other separators; expected columns separated by commas',
    ],
  },
  {
    title: 'ragged rows; their ids count as known',
    files: { 'firms.csv': ['id,name,source_ids', 'tiler,Tiler', 'b,B,s1,x', ',,'] },
    problems: [
      'firms.csv:2: the row has 2 cells, the header 3; expected 3 cells',
      'firms.csv:3: the row has 4 cells, the header 3; expected 3 cells',
      'firms.csv:4: the row has no value at all; expected a row, or a blank line',
    ],
  },
  {
    title: 'a quote that is never closed',
    files: { 'firms.csv': ['id,name,source_ids', 'b,B,s2', '', 'tiler,"Tiler,s1', 'c,C,s1'] },
    problems: [
      'firms.csv:2:source_ids: "s2" is no id of sources; expected an id of sources.csv; did you mean "s1"?',
      'firms.csv:4: a quote is opened and never closed; the rest of the file was not read; expected CSV as RFC 4180 describes it, a quote within quotes written twice',
    ],
  },
  {
    title: 'a quote within a cell',
    files: { 'firms.csv': ['id,name,source_ids', 'tiler,Ti"ler,s1'] },
    problems: [
      'firms.csv:2: a quote stands inside a cell that does not begin with one; the rest of the file was not read; expected CSV as RFC 4180 describes it, a quote within quotes written twice',
    ],
  },
  {
    title: 'text after a closing quote',
    files: { 'firms.csv': ['id,name,source_ids', 'tiler,"Ti"ler,s1'] },
    problems: [
      'firms.csv:2: a closing quote is followed by more text of the cell; the rest of the file was not read; expected CSV as RFC 4180 describes it, a quote within quotes written twice',
    ],
  },
  {
    title: 'line numbers are those of the file, whatever cells and blank lines hold',
    files: {
      'firms.csv':
        '\r\nid,name,source_ids\r\n\r\ntiler,"Ti\r\n\r\nler",s1\r\n\r\n\r\nb,B,s9\r\n"c","\nC",s8\n\nd,D,s7',
    },
    problems: [
      'firms.csv:9:source_ids: "s9" is no id of sources; expected an id of sources.csv; did you mean "s1"?',
      'firms.csv:10:name: "\\nC" has white space at an end; expected no white space at either end; did you mean "C"?',
      'firms.csv:10:source_ids: "s8" is no id of sources; expected an id of sources.csv; did you mean "s1"?',
      'firms.csv:13:source_ids: "s7" is no id of sources; expected an id of sources.csv; did you mean "s1"?',
    ],
  },
  {
    title: 'bytes that are no UTF-8',
    files: {
      'firms.csv': Buffer.from(
        'id,name,source_ids\ntiler,Café,s1\nb,CafÃ©,s1\nc,"a\nÿ",s1\n',
        'latin1',
      ),
    },
    problems: [
      'firms.csv:2: "0xE9" is no UTF-8, at byte offset 9 of line 2 (28 of the file); expected UTF-8',
      'firms.csv:4: "0xFF" is no UTF-8, at byte offset 0 of line 5 (49 of the file); expected UTF-8',
    ],
  },
  {
    title: 'a header that is no UTF-8',
    files: { 'firms.csv': Buffer.from('id,namé\ntiler,Tiler\n', 'latin1') },
    problems: [
      'firms.csv:1: the header is no UTF-8, at byte offset 6 of line 1; the file was not read; expected UTF-8',
    ],
  },
];

afterAll(removeFolders);

test.each(CASES)('$title', async ({ files, problems }) => {
  expect(await problemsOf(files)).toEqual(problems);
});
