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
    title: 'white space hides nothing else that is wrong with a cell',
    files: {
      'firms.csv': [
        'id,name,region,founded,source_ids',
        'tiler,Tiler,PT-99 , 2019-02-30,s1|zz ',
        'b ,B,PT-11 ,,s1',
        'c,C\u0007 ,,,s1',
      ],
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,PT,district,Lisbon,s1',
        'KZ-75, PL,city,Almaty,s1',
      ],
    },
    problems: [
      'firms.csv:2:founded: " 2019-02-30" has white space at an end; expected no white space at either end',
      'firms.csv:2:founded: " 2019-02-30" is not in the calendar; expected a date of the calendar: 2010-11-18, 2010-11 or 2010',
      'firms.csv:2:region: "PT-99" is no id of regions; expected an id of regions.csv',
      'firms.csv:2:region: "PT-99 " has white space at an end; expected no white space at either end; did you mean "PT-99"?',
      'firms.csv:2:source_ids: "s1|zz " has white space at an end; expected no white space at either end; did you mean "s1|zz"?',
      'firms.csv:2:source_ids: "zz" is no id of sources; expected an id of sources.csv',
      'firms.csv:3:id: "b " has white space at an end; expected no white space at either end; did you mean "b"?',
      'firms.csv:3:region: "PT-11 " has white space at an end; expected no white space at either end; did you mean "PT-11"?',
      'firms.csv:4:name: "C\\u0007 " has white space at an end; expected no white space at either end',
      'firms.csv:4:name: "C\\u0007 " holds the control character U+0007; expected text without it',
      'regions.csv:3:country: " PL" has white space at an end; expected no white space at either end; did you mean "PL"?',
      'regions.csv:3:country: "PL" is no id of countries; expected an id of countries.csv; did you mean "PT"?',
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
    title: 'codes of NACE that name no division',
    files: {
      'sectors.csv': [
        'id,name_en,nace_rev2,source_ids',
        'tiles,Tiles,01|23.31|99,s1',
        'any,Any,C|V|00|04|34.1|40|100,s1',
      ],
    },
    problems: [
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "00", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "04", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "100", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "34.1", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "40", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "C", which is a section of NACE Rev. 2 and none of its divisions; expected a list of codes as 28 or 28.3',
      'sectors.csv:3:nace_rev2: "C|V|00|04|34.1|40|100" has the entry "V", which is no code of NACE Rev. 2; expected a list of codes as 28 or 28.3',
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
        'a5,memorandum,M,,unknown,signed,s1',
      ],
    },
    problems: [
      'agreements.csv:2:date_precision: "day" contradicts date 2010-05; expected month, or empty',
      'agreements.csv:3:date: is empty, while date_precision is year; expected a date, or date_precision unknown or empty',
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
        'p3,C,plant,2010,2010-13,day,planned,s1',
        'p4,D,plant,2010-13,2010,day,planned,s1',
      ],
    },
    problems: [
      'projects.csv:3:date_precision: "month" contradicts start_date 2010; expected year, or empty',
      'projects.csv:4:date_precision: "day" contradicts start_date 2010; expected year, or empty',
      'projects.csv:4:end_date: "2010-13" is not in the calendar; expected a date of the calendar: 2010-11-18, 2010-11 or 2010',
      'projects.csv:5:start_date: "2010-13" is not in the calendar; expected a date of the calendar: 2010-11-18, 2010-11 or 2010',
    ],
  },
  {
    title: 'precision without a column of the date is one problem',
    files: {
      'projects.csv': [
        'id,name,kind,date,date_precision,status,source_ids',
        'p1,A,plant,2010,year,planned,s1',
        'p2,B,plant,2010-05,month,planned,s1',
        'p3,C,plant,,unknown,planned,s1',
      ],
    },
    problems: [
      'projects.csv:1:date: "date" is no column of projects; expected one of id, name, name_original, name_<lang>, kind, start_date, end_date, date_precision, region, city, district, value_eur, status, summary, source_ids',
      'projects.csv:1:start_date: the column is missing, and line 2 needs it: it is empty, while date_precision is year; expected a date, or date_precision unknown or empty',
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
