import { type Files, problemsOf, removeFolders } from './support/data-set-folder.js';

// Lists, required cells and what the cells of one row say together: one small broken data set each, and all that is said of it.
const CASES: readonly {
  readonly title: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'white space at either end, and control characters',
    files: {
      'firms.csv': [
        'id,name,city,source_ids',
        'tiler,Tiler ,Porto\u0007,s1',
        'b, B,Por\u0000to,s1',
      ],
    },
    problems: [
      'firms.csv:2:city: "Porto\\u0007" holds the control character U+0007; expected text without it',
      'firms.csv:2:name: "Tiler " has white space at an end; expected no white space at either end; did you mean "Tiler"?',
      'firms.csv:3:city: "Por\\u0000to" holds the control character U+0000; expected text without it',
      'firms.csv:3:name: " B" has white space at an end; expected no white space at either end; did you mean "B"?',
    ],
  },
  {
    title: 'lists',
    files: {
      'firms.csv': [
        'id,name,other_names,source_ids',
        'tiler,Tiler,a||b,s1',
        'b,B,a| b,s1',
        'c,C,a|b|a,s1',
        'd,D,a|,s1',
      ],
      'sectors.csv': [
        'id,name_en,nace_rev2,hs_chapters,source_ids',
        'ceramics,Ceramics,23|2.3,6907,s1',
      ],
    },
    problems: [
      'firms.csv:2:other_names: "a||b" has an empty entry; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:3:other_names: "a| b" has the entry " b" with white space at an end; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:4:other_names: "a|b|a" has the entry "a" twice; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:5:other_names: "a|" has an empty entry; expected entries separated by |, none of them empty, padded or given twice',
      'sectors.csv:2:hs_chapters: "6907" has the entry "6907", which is no chapter of the HS; expected a list of chapters of two digits',
      'sectors.csv:2:nace_rev2: "23|2.3" has the entry "2.3", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
    ],
  },
  {
    title: 'every fault of a list, each once, and what is unknown in it too',
    files: {
      'firms.csv': ['id,name,other_names,source_ids', 'tiler,Tiler,a||a| b|a|,s1|zz|s1'],
      'sectors.csv': [
        'id,name_en,nace_rev2,source_ids',
        'ceramics,Ceramics,2.3|2.4|2.3,s1',
        'tiles,Tiles,,s1| yy',
      ],
    },
    problems: [
      'firms.csv:2:other_names: "a||a| b|a|" has an empty entry; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:2:other_names: "a||a| b|a|" has the entry " b" with white space at an end; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:2:other_names: "a||a| b|a|" has the entry "a" twice; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:2:source_ids: "s1|zz|s1" has the entry "s1" twice; expected entries separated by |, none of them empty, padded or given twice',
      'firms.csv:2:source_ids: "zz" is no id of sources; expected an id of sources.csv',
      'sectors.csv:2:nace_rev2: "2.3|2.4|2.3" has the entry "2.3" twice; expected entries separated by |, none of them empty, padded or given twice',
      'sectors.csv:2:nace_rev2: "2.3|2.4|2.3" has the entry "2.3", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:2:nace_rev2: "2.3|2.4|2.3" has the entry "2.4", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:source_ids: "s1| yy" has the entry " yy" with white space at an end; expected entries separated by |, none of them empty, padded or given twice',
      'sectors.csv:3:source_ids: "yy" is no id of sources; expected an id of sources.csv',
    ],
  },
  {
    title: 'nothing where something is required',
    files: {
      'agreements.csv': [
        'id,kind,title_en,status,source_ids',
        ',memorandum,Memorandum,signed,s1',
        'a1,,,signed,',
      ],
    },
    problems: [
      'agreements.csv:2:id: is empty, and required; expected a value',
      'agreements.csv:3:kind: is empty, and required; expected agreement, contract, joint-declaration, letter-of-intent, memorandum, protocol, treaty, twinning',
      'agreements.csv:3:source_ids: the row has no source; expected at least one id of sources',
      'agreements.csv:3:title: the row has no form of it; expected at least one of title_original, title_<lang>',
    ],
  },
  {
    title: 'precision that contradicts the date',
    files: {
      'agreements.csv': [
        'id,kind,title_en,date,date_precision,status,source_ids',
        'a1,memorandum,M,2010-05,day,signed,s1',
        'a2,memorandum,M,,year,signed,s1',
        'a3,memorandum,M,2010,unknown,signed,s1',
        'a4,memorandum,M,2010,,signed,s1',
      ],
    },
    problems: [
      'agreements.csv:2:date_precision: "day" contradicts date 2010-05; expected month, or empty',
      'agreements.csv:3:date_precision: "year" contradicts date, which is empty; expected unknown, or empty',
      'agreements.csv:4:date_precision: "unknown" contradicts date 2010; expected year, or empty',
    ],
  },
  {
    title: 'precision speaks of the end where there is no start',
    files: {
      'projects.csv': [
        'id,name,kind,start_date,end_date,date_precision,status,source_ids',
        'p1,A,plant,,2010-05,month,planned,s1',
        'p2,B,plant,2010,2010-05,month,planned,s1',
      ],
    },
    problems: [
      'projects.csv:3:date_precision: "month" contradicts start_date 2010; expected year, or empty',
    ],
  },
  {
    title: 'an end before its start, to the coarser precision',
    files: {
      'projects.csv': [
        'id,name,kind,start_date,end_date,status,source_ids',
        'p1,A,plant,2010-05,2010,planned,s1',
        'p2,B,plant,2010-05,2010-04-30,planned,s1',
      ],
      'programmes.csv': ['id,title_en,start_year,end_year,source_ids', 'g1,G,2010,2009,s1'],
    },
    problems: [
      'programmes.csv:2:end_year: "2009" ends before its start, start_year 2010; expected 2010 or later',
      'projects.csv:3:end_date: "2010-04-30" ends before its start, start_date 2010-05; expected 2010-05 or later',
    ],
  },
];

afterAll(removeFolders);

test.each(CASES)('$title', async ({ files, problems }) => {
  expect(await problemsOf(files)).toEqual(problems);
});
