import { ALL_TABLES, type Files, problemsOf, removeFolders } from './support/data-set-folder.js';

// Rules of single tables: one small broken data set each, and all that is said of it.
const CASES: readonly {
  readonly title: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'forums, sessions and objectives',
    files: {
      'forums.csv': [
        'id,name,countries,calendar,source_ids',
        'f1,Forum,PT,PT:9-12,s1',
        'f2,Forum,PT|KZ,ES:09-12|KZ:03-06,s1',
      ],
      'sessions.csv': [
        'id,forum,ordinal,start_date,end_date,country,region,source_ids',
        'n1,f1,1,2010-05-02,2010-05-01,PT,PT-11,s1',
        'n2,f1,1,,,PT,KZ-75,s1',
        'n3,f2,1,,,,KZ-75,s1',
      ],
      'objectives.csv': ['id,forum,ordinal,text_en,source_ids', 'o1,f1,0,A,s1', 'o2,f1,0,B,s1'],
    },
    problems: [
      'forums.csv:2:calendar: "PT:9-12" has the entry "PT:9-12", which is no country with its months; expected a list of entries as PT:09-12, first and last month',
      'forums.csv:2:countries: "PT" names one country; expected two countries or more, separated by |',
      'forums.csv:3:calendar: "ES:09-12" names ES, no id of countries; expected a country of countries.csv',
      'objectives.csv:3:ordinal: "0" was given on line 2 already; expected every ordinal once per forum',
      'sessions.csv:2:end_date: "2010-05-01" ends before its start, start_date 2010-05-02; expected 2010-05-02 or later',
      'sessions.csv:3:ordinal: "1" was given on line 2 already; expected every ordinal once per forum',
      'sessions.csv:3:region: "KZ-75" is no region of PT, the row’s country; expected a region of PT',
    ],
  },
  {
    title: 'a table or seminar of what is no session',
    files: {
      'initiative_sectors.csv': [
        'initiative_type,initiative,sector,kind,source_ids',
        'agreement,a1,tiles,table,s1',
        'agreement,a1,ceramics,focus,s1',
        'agreement,a1,ceramics,seminar,s1',
      ],
    },
    problems: [
      'initiative_sectors.csv:2:kind: "table" is only for a session, and the row is of type agreement; expected subject, focus',
      'initiative_sectors.csv:4:kind: "seminar" is only for a session, and the row is of type agreement; expected subject, focus',
    ],
  },
  {
    title: 'party and its type, issuers, and an end before its start',
    files: {
      'restrictions.csv': [
        'id,issuer,kind,in_force_from,in_force_to,party_type,party,source_ids',
        'r1,EU,listing,2014-08-01,2014-07,firm,tiler,s1',
        'r2,USA,listing,,,firm,,s1',
        'r3,KZ,listing,,,,tiler,s1',
        'r4,ES,finance,,,,,s1',
      ],
    },
    problems: [
      'restrictions.csv:2:in_force_to: "2014-07" ends before its start, in_force_from 2014-08-01; expected 2014-08-01 or later',
      'restrictions.csv:3:issuer: "USA" is neither a country nor EU or UN; expected a country id, EU, UN',
      'restrictions.csv:3:party: is empty, while party_type is given; expected party_type and party together',
      'restrictions.csv:4:party_type: is empty, while party is given; expected party_type and party together',
      'restrictions.csv:5:issuer: "ES" is neither a country nor EU or UN; expected a country id, EU, UN; did you mean "EU"?',
    ],
  },
  {
    title: 'a row pasted twice is one problem, whatever must be there once',
    files: {
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,Forum,PT|KZ,s1'],
      'sessions.csv': ['id,forum,ordinal,source_ids', 'n1,f1,1,s1', 'n1,f1,1,s1', 'n2,f1,1,s1'],
      'bilateral_trade.csv': [
        'year,flow,period,value_eur_million,qualifier,preferred,source_ids',
        '2010,total,year,1,exact,1,s1',
        '2010,total,year,1,exact,1,s1',
      ],
    },
    problems: [
      'bilateral_trade.csv:3: the row was given on line 2 already; expected every row once',
      'sessions.csv:3:id: "n1" is the id of line 2 too; expected one row per id',
      'sessions.csv:4:ordinal: "1" was given on line 2 already; expected every ordinal once per forum',
    ],
  },
  {
    title: 'the kind of a zone for another district',
    files: {
      'districts.csv': [
        'id,name,kind,sez_kind,country,source_ids',
        'clay,Clay,cluster,port,PT,s1',
        'port,Port,special-economic-zone,port,PT,s1',
      ],
    },
    problems: [
      'districts.csv:2:sez_kind: "port" is given for a district of kind cluster; expected no value: only a special-economic-zone has one',
    ],
  },
  {
    title: 'strength profiles',
    files: {
      'strengths.csv': [
        'place_type,place,sector,year,measure,value,unit,coverage,source_ids',
        'region,PT-11,tiles,2010,gva,5.5,EUR,complete,s1',
      ],
      'strength_profiles.csv': [
        'country,figure,measure,year,method,share_measure',
        'PT,own,gva,2010,sum,',
        'PT,total,gva,2010,by-share,',
        'KZ,total,gva,2010,value,gva',
        'KZ,own,gvb,2010,value,',
        'KZ,section,gva,2010,by-share,gva',
      ],
    },
    problems: [
      'strength_profiles.csv:2:method: "sum" is given for the figure own; expected value: sum and by-share are only for total',
      'strength_profiles.csv:3:share_measure: is empty with by-share; expected the measure that holds the share',
      'strength_profiles.csv:4:share_measure: "gva" is given with value; expected no value: only by-share has one',
      'strength_profiles.csv:5:measure: "gvb" is no measure of strengths.csv; expected a measure that strengths.csv has; did you mean "gva"?',
      'strength_profiles.csv:6:method: "by-share" is given for the figure section; expected value: sum and by-share are only for total',
    ],
  },
  {
    title: 'trade',
    files: {
      'bilateral_trade.csv': [
        'year,flow,period,value_eur_million,value_usd_million,qualifier,preferred,source_ids',
        '2010,total,year,1,,exact,1,s1',
        '2010,total,year,2,,exact,1,s1',
        '2010,PT_exports,year,2,,exact,0,s1',
        '2010,ES_export,year,2,,exact,yes,s1',
        '2011,total,year,,,exact,1,s1',
        '2010,total,year,3,,exact,0,s1',
        '2010,total,year,3,,exact,0,s1',
      ],
      'region_trade.csv': [
        'year,region,flow,partner,value_eur_million,period,qualifier,source_ids',
        '2010,PT-11,KZ_export,KZ,1,year,exact,s1',
        '2010,PT-11,total,KZ,1,year,exact,s1',
        '2010,PT-11,total,KZ,2,year,rounded,s1',
      ],
    },
    problems: [
      'bilateral_trade.csv:3:preferred: "1" was given on line 2 already; expected 1 at most once per year, flow and period',
      'bilateral_trade.csv:4:flow: "PT_exports" is not a flow; expected total, XX_export or XX_import',
      'bilateral_trade.csv:5:flow: "ES_export" names ES, no id of countries; expected a country of countries.csv',
      'bilateral_trade.csv:5:preferred: "yes" is neither 0 nor 1; expected 0, 1',
      'bilateral_trade.csv:6:value_eur_million: is empty, and so is value_usd_million; expected at least one of value_eur_million and value_usd_million',
      'bilateral_trade.csv:8: the row was given on line 7 already; expected every row once',
      'region_trade.csv:2:flow: "KZ_export" is not seen from the country of PT-11; expected total, PT_export, PT_import',
      'region_trade.csv:4: "2010, PT-11, total, KZ, year, " the row was given on line 3 already; expected one row per year, region, flow, partner, period, basis',
    ],
  },
  {
    title: 'trade of the two countries seen from a third',
    files: {
      'countries.csv': [
        'id,name_en,source_ids',
        'PT,Portugal,s1',
        'KZ,Kazakhstan,s1',
        'ES,Spain,s1',
      ],
      'bilateral_trade.csv': [
        'year,flow,period,value_eur_million,qualifier,preferred,source_ids',
        '2010,ES_import,year,1,exact,0,s1',
        '2010,KZ_import,year,1,exact,0,s1',
      ],
    },
    problems: [
      'bilateral_trade.csv:2:flow: "ES_import" is not seen from one of the two countries of the data set; expected total, KZ_export, KZ_import, PT_export, PT_import',
    ],
  },
  {
    title: 'the country of an instrument is that of its provider',
    files: {
      'institutions.csv': [
        'id,name,kind,country,source_ids',
        'mint,Mint,bank,KZ,s1',
        'fund,Fund,bank,,s1',
      ],
      'instruments.csv': [
        'id,name,kind,country,provider,source_ids',
        'i1,A,grant,PT,mint,s1',
        'i2,B,grant,KZ,mint,s1',
        'i3,C,grant,,mint,s1',
        'i4,D,grant,PT,fund,s1',
      ],
    },
    problems: [
      'instruments.csv:2:country: "PT" is not the country of mint, the provider; expected KZ, the country on line 2 of institutions.csv, or empty',
    ],
  },
  {
    title: 'a conflict about a row without id names what the row speaks of',
    files: {
      'districts.csv': ['id,name,kind,country,source_ids', 'clay,Clay,cluster,PT,s1'],
      'forums.csv': ['id,name_en,countries,source_ids', 'f1,Forum,PT|KZ,s1'],
      'sessions.csv': ['id,forum,ordinal,source_ids', 'n1,f1,1,s1'],
      'conflicts.csv': [
        'table,id,column,kept_value,kept_source_ids,other_value,other_source_ids,reason',
        'strengths,PT-11,gva,5,s1,6,,Newer',
        'strengths,clay,gva,5,s1,6,,Newer',
        'strengths,tiler,gva,5,s1,6,,Newer',
        'session_figures,n1,firms,5,s1,6,,Newer',
        'session_figures,f1,firms,5,s1,6,,Newer',
        'forum_sectors,f1,kind,focus,s1,table,,Newer',
        'forum_sectors,n1,kind,focus,s1,table,,Newer',
      ],
    },
    problems: [
      'conflicts.csv:4:id: "tiler" is no id of regions, districts; expected an id of regions.csv, districts.csv',
      'conflicts.csv:6:id: "f1" is no id of sessions; expected an id of sessions.csv; did you mean "n1"?',
      'conflicts.csv:8:id: "n1" is no id of forums; expected an id of forums.csv; did you mean "f1"?',
    ],
  },
  {
    title: 'conflicts',
    files: {
      'conflicts.csv': [
        'table,id,column,kept_value,kept_source_ids,other_value,other_source_ids,reason',
        'firm,tiler,city,A,s1,B,,Newer',
        'firms,tyler,city,A,s1,B,,Newer',
        'participations,a9,role,A,s1,B,,Newer',
        'participations,a1,role,A,,B,,Newer',
        'sessions,x,city,A,s1,B,,Newer',
      ],
    },
    problems: [
      `conflicts.csv:2:table: "firm" is no table; expected ${ALL_TABLES}; did you mean "firms"?`,
      'conflicts.csv:3:id: "tyler" is no id of firms; expected an id of firms.csv; did you mean "tiler"?',
      'conflicts.csv:4:id: "a9" is no id of sessions, agreements, programmes, projects; expected an id of agreements.csv; did you mean "a1"?',
      'conflicts.csv:5:kept_source_ids: is empty, and so is other_source_ids; expected at least one of kept_source_ids and other_source_ids',
      'sessions.csv: the file is missing, and 1 reference needs it, the first on line 6 of conflicts.csv; expected the file, or no reference to sessions',
    ],
  },
];

afterAll(removeFolders);

test.each(CASES)('$title', async ({ files, problems }) => {
  expect(await problemsOf(files)).toEqual(problems);
});
