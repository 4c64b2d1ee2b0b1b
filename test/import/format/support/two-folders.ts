import { printProblem } from '../../../../src/import/format/print-problem.js';
import { readDataSet } from '../../../../src/import/format/read-data-set.js';
import { type Files, folderOf, SOUND } from './data-set-folder.js';

/** Portugal and Spain, beside the sound data set of Portugal and Kazakhstan. */
const SECOND: Files = {
  'sources.csv': ['id,title', 's1,A page', 's2,Another'],
  'countries.csv': ['id,name_en,source_ids', 'PT,Portugal,s2', 'ES,Spain,s2'],
  'regions.csv': [
    'id,country,kind,name_en,name_pt,source_ids',
    'PT-11,PT,district,Lisbon,Lisboa,s2',
    'ES-MD,ES,community,Madrid,,s2',
  ],
  'sectors.csv': ['id,name_en,source_ids', 'ceramics,Ceramics,s2'],
  'participations.csv': ['initiative_type,initiative,actor_type,actor,role,source_ids'],
};

/** Both folders with some files exchanged, read together; problems call them A and B. */
export async function united(first: Files, second: Files) {
  const folders = [
    await folderOf({ ...SOUND, ...first }),
    await folderOf({ ...SECOND, ...second }),
  ] as const;
  const result = await readDataSet(folders);
  const short = (text: string) => text.replaceAll(folders[0], 'A').replaceAll(folders[1], 'B');
  return {
    result,
    folders,
    problems: result.ok ? [] : result.problems.map(printProblem).map(short),
  };
}
