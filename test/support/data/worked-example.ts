import type { RawDataSet } from './raw-data-set.js';
import { smallDataSet } from './small-data-set.js';

/** "A worked example, to be the first test" of domain.md. */
export const WORKED_EXAMPLE = `
  region PT-11
  region PT-13
  region KZ-75
  sector ceramics
  sector tiles parent=ceramics
  district clay regions=PT-11|PT-13
  firm tiler country=PT district=clay
  institution mint country=PT kind=ministry

  project p1 2010-05 sectors=tiles: firm tiler, region KZ-75
  agreement a1: region PT-13, institution mint, region KZ-75
  session s1 2008-10 sectors=ceramics:
    region PT-11, region PT-13, institution mint, country KZ, region KZ-75
  programme g1 2007: country PT, country KZ
`;

export function workedExample(): RawDataSet {
  return smallDataSet(WORKED_EXAMPLE);
}
