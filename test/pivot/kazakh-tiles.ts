/** Tilers of a Portuguese district, partners in Kazakhstan, and a plenary that nobody spoke for in a region. */
export const KAZAKH_TILES = `
  region PT-11
  region PT-13
  region KZ-75 name_ru=Алматы
  sector ceramics
  sector tiles parent=ceramics
  district clay regions=PT-11|PT-13 kind=cluster
  firm tiler country=PT district=clay
  institution mint country=PT kind=ministry
  project p1 2010-05 sectors=tiles value_eur=100.1 district=clay: firm tiler, region KZ-75
  project p2 2011 sectors=tiles: firm tiler
  project p3 2012 value_eur=0.2: region PT-13, region KZ-75
  agreement a1: region PT-13, institution mint, region KZ-75
  session s1 2008-10 sectors=ceramics: region PT-11, region PT-13, institution mint, country KZ
  programme g1 2007: country PT, country KZ
`;
export const PAIR = 'pair: {left: "country:PT", right: "country:KZ"}';
