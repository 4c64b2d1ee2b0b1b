import { type Files, problemsOf, removeFolders } from './support/data-set-folder.js';

// Rules between rows: one small broken data set each, and all that is said of it.
const CASES: readonly {
  readonly title: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'an id twice, both lines named',
    files: {
      'firms.csv': [
        'id,name,source_ids',
        'tiler,Tiler,s1',
        'b,B,s1',
        'tiler,Tyler,s1',
        'tiler,Taylor,s1',
      ],
    },
    problems: [
      'firms.csv:4:id: "tiler" is the id of line 2 too; expected one row per id',
      'firms.csv:5:id: "tiler" is the id of line 2 too; expected one row per id',
    ],
  },
  {
    title: 'a row of a link table twice',
    files: {
      'participations.csv': [
        'initiative_type,initiative,actor_type,actor,role,source_ids',
        'agreement,a1,firm,tiler,signatory,s1',
        'agreement,a1,firm,tiler,partner,s1',
        'agreement,a1,firm,tiler,signatory,s1',
      ],
    },
    problems: [
      'participations.csv:4: "agreement, a1, firm, tiler, signatory" the row was given on line 2 already; expected one row per initiative_type, initiative, actor_type, actor, role',
    ],
  },
  {
    title: 'an id of two kinds of thing',
    files: {
      'institutions.csv': ['id,name,kind,source_ids', 'tiler,Tiler,bank,s1', 'a1,A,bank,s1'],
    },
    problems: [
      'agreements.csv:2:id: "a1" is the id of line 3 of institutions.csv too; expected an id unique across all districts, actors and initiatives',
      'institutions.csv:2:id: "tiler" is the id of line 2 of firms.csv too; expected an id unique across all districts, actors and initiatives',
    ],
  },
  {
    title: 'one id for an actor or initiative of every kind',
    files: {
      'districts.csv': ['id,name,kind,country,source_ids', 'tiler,T,cluster,PT,s1'],
      'associations.csv': ['id,name,kind,source_ids', 'tiler,T,sector,s1'],
      'institutions.csv': ['id,name,kind,source_ids', 'tiler,T,bank,s1'],
      'forums.csv': ['id,name,countries,source_ids', 'tiler,T,PT|KZ,s1'],
      'sessions.csv': ['id,forum,ordinal,source_ids', 'tiler,tiler,1,s1'],
      'agreements.csv': [
        'id,kind,title_en,status,source_ids',
        'a1,memorandum,A,signed,s1',
        'tiler,memorandum,T,signed,s1',
      ],
      'programmes.csv': ['id,title_en,source_ids', 'tiler,T,s1'],
      'projects.csv': ['id,name,kind,status,source_ids', 'tiler,T,plant,planned,s1'],
    },
    problems: [
      ['agreements', 3],
      ['associations', 2],
      ['firms', 2],
      ['institutions', 2],
      ['programmes', 2],
      ['projects', 2],
      ['sessions', 2],
    ].map(
      ([table, line]) =>
        `${table}.csv:${line}:id: "tiler" is the id of line 2 of districts.csv too; expected an id unique across all districts, actors and initiatives`,
    ),
  },
  {
    title: 'a region of another country',
    files: {
      'firms.csv': ['id,name,country,region,source_ids', 'tiler,Tiler,PT,KZ-75,s1'],
      'institutions.csv': ['id,name,kind,country,region,source_ids', 'mint,Mint,bank,KZ,PT-11,s1'],
      'associations.csv': [
        'id,name,kind,country,region,source_ids',
        'guild,Guild,regional,PT,KZ-75,s1',
      ],
      'districts.csv': [
        'id,name,kind,country,regions,source_ids',
        'clay,Clay,cluster,PT,PT-11|KZ-75,s1',
      ],
    },
    problems: [
      'associations.csv:2:region: "KZ-75" is no region of PT, the row’s country; expected a region of PT',
      'districts.csv:2:regions: "KZ-75" is no region of PT, the row’s country; expected a region of PT',
      'firms.csv:2:region: "KZ-75" is no region of PT, the row’s country; expected a region of PT',
      'institutions.csv:2:region: "PT-11" is no region of KZ, the row’s country; expected a region of KZ',
    ],
  },
  {
    title: 'a firm outside its district',
    files: {
      'firms.csv': ['id,name,country,region,district,source_ids', 'tiler,Tiler,PT,PT-11,clay,s1'],
      'districts.csv': ['id,name,kind,country,regions,source_ids', 'clay,Clay,cluster,PT,PT-13,s1'],
    },
    problems: [
      'firms.csv:2:region: "PT-11" is no region of clay, the firm’s district; expected PT-13, the regions on line 2 of districts.csv',
    ],
  },
  {
    title: 'a firm of a district in another country, with a region or without',
    files: {
      'firms.csv': [
        'id,name,country,region,district,source_ids',
        'a,A,KZ,,clay,s1',
        'b,B,KZ,KZ-75,clay,s1',
        'c,C,KZ,KZ-75,glass,s1',
        'd,D,KZ,PT-11,glass,s1',
        'e,E,PT,,clay,s1',
        'f,F,,,clay,s1',
        'tiler,Tiler,PT,,,s1',
      ],
      'districts.csv': [
        'id,name,kind,country,regions,source_ids',
        'clay,Clay,cluster,PT,PT-13,s1',
        'glass,Glass,cluster,PT,,s1',
      ],
    },
    problems: [
      'firms.csv:2:district: "clay" is no district of KZ, the row’s country, but of PT on line 2 of districts.csv; expected a district of KZ',
      'firms.csv:3:district: "clay" is no district of KZ, the row’s country, but of PT on line 2 of districts.csv; expected a district of KZ',
      'firms.csv:4:district: "glass" is no district of KZ, the row’s country, but of PT on line 3 of districts.csv; expected a district of KZ',
      'firms.csv:5:region: "PT-11" is no region of KZ, the row’s country; expected a region of KZ',
    ],
  },
  {
    title: 'the country of a region is the first half of its code',
    files: {
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,KZ,district,Lisbon,s1',
        'PT-13,PT,district,Porto,s1',
        'KZ-75,KZ,city,Almaty,s1',
      ],
    },
    problems: [
      'regions.csv:2:country: "KZ" is not the country of PT-11; expected PT, the first half of the id; did you mean "PT"?',
    ],
  },
  {
    title: 'a region of the wrong country is not missed in its own',
    files: {
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,PT,district,Lisbon,s1',
        'KZ-75,PL,city,Almaty,s1',
      ],
    },
    problems: [
      'regions.csv:3:country: "PL" is not the country of KZ-75; expected KZ, the first half of the id; did you mean "KZ"?',
    ],
  },
  {
    title: 'regions of three countries',
    files: {
      'countries.csv': [
        'id,name_en,source_ids',
        'PT,Portugal,s1',
        'KZ,Kazakhstan,s1',
        'ES,Spain,s1',
      ],
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,PT,district,Lisbon,s1',
        'KZ-75,KZ,city,Almaty,s1',
        'ES-MD,ES,community,Madrid,s1',
      ],
    },
    problems: [
      'regions.csv:country: "ES (1), KZ (1), PT (1)" 3 countries have regions; expected regions of exactly two countries, the pair of the data set',
    ],
  },
  {
    title: 'regions of one country',
    files: { 'regions.csv': ['id,country,kind,name_en,source_ids', 'PT-11,PT,district,Lisbon,s1'] },
    problems: [
      'regions.csv:country: "PT (1)" one country has regions; expected regions of exactly two countries, the pair of the data set',
    ],
  },
  {
    title: 'cycles, each once',
    files: {
      'sectors.csv': [
        'id,parent,name_en,source_ids',
        'ceramics,tiles,Ceramics,s1',
        'tiles,ceramics,Tiles,s1',
        'roof,tiles,Roof,s1',
        'own,own,Own,s1',
      ],
      'firms.csv': [
        'id,name,parent_firm,source_ids',
        'tiler,Tiler,c,s1',
        'b,B,tiler,s1',
        'c,C,b,s1',
      ],
    },
    problems: [
      'firms.csv:2:parent_firm: "c" closes a cycle: tiler → c (line 4) → b (line 3) → tiler; expected a parent_firm that is not below the row itself',
      'sectors.csv:2:parent: "tiles" closes a cycle: ceramics → tiles (line 3) → ceramics; expected a parent that is not below the row itself',
      'sectors.csv:5:parent: "own" closes a cycle: own → own; expected a parent that is not below the row itself',
    ],
  },
  {
    title: 'lat without lon, also where the column is missing',
    files: {
      'regions.csv': [
        'id,country,kind,name_en,lat,lon,source_ids',
        'PT-11,PT,district,Lisbon,38.7,,s1',
        'KZ-75,KZ,city,Almaty,,76.9,s1',
      ],
    },
    problems: [
      'regions.csv:2:lon: is empty, while lat is given; expected lat and lon together',
      'regions.csv:3:lat: is empty, while lon is given; expected lat and lon together',
    ],
  },
  {
    title: 'lat without a column lon is one problem',
    files: {
      'regions.csv': [
        'id,country,kind,name_en,lat,source_ids',
        'PT-11,PT,district,Lisbon,38.7,s1',
        'KZ-75,KZ,city,Almaty,43,s1',
      ],
    },
    problems: [
      'regions.csv:1:lon: the column is missing, and line 2 needs it: it is empty, while lat is given; expected lat and lon together',
    ],
  },
];

afterAll(removeFolders);

test.each(CASES)('$title', async ({ files, problems }) => {
  expect(await problemsOf(files)).toEqual(problems);
});
