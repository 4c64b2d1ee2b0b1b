import { type Files, problemsOf, removeFolders } from './support/data-set-folder.js';

// Cells that break a rule of their column: one small broken data set each, and all that is said of it.
const CASES: readonly {
  readonly title: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'an id that is no slug; references to it as it was meant are not reported',
    files: { 'firms.csv': ['id,name,source_ids', 'Tiler,Tiler,s1'] },
    problems: ['firms.csv:2:id: "Tiler" is not an id; expected a lower-case ASCII slug: a-b-1'],
  },
  {
    title: 'codes of countries and regions',
    files: {
      'countries.csv': [
        'id,name_en,source_ids',
        'PT,Portugal,s1',
        'KZ,Kazakhstan,s1',
        'UK,United Kingdom,s1',
      ],
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,PT,district,Lisbon,s1',
        'KZ-75,KZ,city,Almaty,s1',
        'KZ_10,KZ,city,Abai,s1',
      ],
    },
    problems: [
      'countries.csv:4:id: "UK" is no country code; expected a code of ISO 3166-1 alpha-2',
      'regions.csv:4:id: "KZ_10" is no region code; expected a code of ISO 3166-2',
    ],
  },
  {
    title: 'an unknown reference with a near one',
    files: {
      'agreements.csv': [
        'id,kind,title_en,status,source_ids',
        'a1,memorandum,Memorandum,signed,s2',
      ],
    },
    problems: [
      'agreements.csv:2:source_ids: "s2" is no id of sources; expected an id of sources.csv; did you mean "s1"?',
    ],
  },
  {
    title: 'an unknown id of each kind of actor and initiative',
    files: {
      'participations.csv': [
        'initiative_type,initiative,actor_type,actor,role,source_ids',
        'agreement,a1,firm,tyler,signatory,s1',
        'agreement,z9,firm,tiler,signatory,s1',
        'agreement,a1,region,PT-14,signatory,s1',
        'agreement,a1,country,FR,signatory,s1',
      ],
    },
    problems: [
      'participations.csv:2:actor: "tyler" is no id of firms; expected an id of firms.csv; did you mean "tiler"?',
      'participations.csv:3:initiative: "z9" is no id of agreements; expected an id of agreements.csv',
      'participations.csv:4:actor: "PT-14" is no id of regions; expected an id of regions.csv; did you mean "PT-11"?',
      'participations.csv:5:actor: "FR" is no id of countries; expected an id of countries.csv',
    ],
  },
  {
    title: 'an id of another table than the type says',
    files: {
      'participations.csv': [
        'initiative_type,initiative,actor_type,actor,role,source_ids',
        'agreement,a1,region,tiler,signatory,s1',
      ],
    },
    problems: [
      'participations.csv:2:actor: "tiler" is no id of regions, but of firms; expected an id of regions.csv',
    ],
  },
  {
    title: 'one unknown entry in a list of references',
    files: { 'firms.csv': ['id,name,source_ids', 'tiler,Tiler,s1|x-9'] },
    problems: ['firms.csv:2:source_ids: "x-9" is no id of sources; expected an id of sources.csv'],
  },
  {
    title: 'a word outside an enumeration',
    files: {
      'agreements.csv': [
        'id,kind,title_en,status,source_ids',
        'a1,memorandun,Memorandum,signed,s1',
      ],
    },
    problems: [
      'agreements.csv:2:kind: "memorandun" is not one of the allowed words; expected agreement, contract, joint-declaration, letter-of-intent, memorandum, protocol, treaty, twinning; did you mean "memorandum"?',
    ],
  },
  {
    title: 'a type that is not allowed silences the id it speaks of',
    files: {
      'participations.csv': [
        'initiative_type,initiative,actor_type,actor,role,source_ids',
        'agrement,nothing,firm,tiler,signatory,s1',
      ],
    },
    problems: [
      'participations.csv:2:initiative_type: "agrement" is not one of the allowed words; expected session, agreement, programme, project; did you mean "agreement"?',
    ],
  },
  {
    title: 'dates',
    files: {
      'firms.csv': [
        'id,name,founded,source_ids',
        'tiler,Tiler,2019-02-30,s1',
        'a,A,2019-13,s1',
        'b,B,13/02/2019,s1',
        'c,C,0000,s1',
        'd,D,2016-02-29,s1',
      ],
    },
    problems: [
      'firms.csv:2:founded: "2019-02-30" is not in the calendar; expected a date of the calendar: 2010-11-18, 2010-11 or 2010',
      'firms.csv:3:founded: "2019-13" is not in the calendar; expected a date of the calendar: 2010-11-18, 2010-11 or 2010',
      'firms.csv:4:founded: "13/02/2019" is not a date; expected a date of ISO 8601, as precise as known: 2010-11-18, 2010-11 or 2010',
      'firms.csv:5:founded: "0000" is not a date; expected a date of ISO 8601, as precise as known: 2010-11-18, 2010-11 or 2010',
    ],
  },
  {
    title: 'numbers',
    files: {
      'regions.csv': [
        'id,country,kind,name_en,lat,lon,population,population_year,source_ids',
        'PT-11,PT,district,Lisbon,"38,7",-9.1,1.5,20,s1',
        'KZ-75,KZ,city,Almaty,143,76.9,1e6,2020,s1',
        'KZ-10,KZ,city,Semey,,,2147483647,2020,s1',
        'KZ-11,KZ,city,Oral,,,2147483648,2020,s1',
        'KZ-15,KZ,city,Aktau,43.6,180.1,,,s1',
        'KZ-19,KZ,city,Atyrau,-90,-180,,,s1',
        'PT-13,PT,district,Porto,41.1,-200,,,s1',
      ],
    },
    problems: [
      'regions.csv:2:lat: "38,7" is not a number; expected a number with a decimal point, without thousands separators',
      'regions.csv:2:population: "1.5" is not a whole number; expected a whole number, 0 or more, without separators',
      'regions.csv:2:population_year: "20" is not a year; expected a year of four digits',
      'regions.csv:3:lat: "143" is out of range; expected a number from -90 to 90',
      'regions.csv:3:population: "1e6" is not a whole number; expected a whole number, 0 or more, without separators',
      'regions.csv:5:population: "2147483648" is out of range; expected a whole number from 0 to 2147483647',
      'regions.csv:6:lon: "180.1" is out of range; expected a number from -180 to 180',
      'regions.csv:8:lon: "-200" is out of range; expected a number from -180 to 180',
    ],
  },
  {
    title: 'a web address, a word and a language',
    files: {
      'sources.csv': [
        'id,title,url,language',
        's1,A page,www.example.org,en',
        's2,A page,https://example.org/a b,english',
      ],
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,PT,District,Lisbon,s1',
        'KZ-75,KZ,big city,Almaty,s1',
        'PT-13,PT,जिला,Porto,s1',
        'KZ-10,KZ,ที่_นี่,Semey,s1',
        'KZ-11,KZ,région,Oral,s1',
      ],
    },
    problems: [
      'regions.csv:2:kind: "District" is not a word; expected one lower-case word: a_b or a-b',
      'regions.csv:3:kind: "big city" is not a word; expected one lower-case word: a_b or a-b',
      'sources.csv:2:url: "www.example.org" is not a web address; expected an address that begins with http:// or https://, without spaces',
      'sources.csv:3:language: "english" is no language; expected ISO 639-1, or mul',
      'sources.csv:3:url: "https://example.org/a b" is not a web address; expected an address that begins with http:// or https://, without spaces',
    ],
  },
];

afterAll(removeFolders);

test.each(CASES)('$title', async ({ files, problems }) => {
  expect(await problemsOf(files)).toEqual(problems);
});
