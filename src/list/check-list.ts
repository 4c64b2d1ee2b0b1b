import type { RecordContext } from '../graph/record-context.js';
import type { Kind } from '../record/kind.js';
import { requireRecord } from '../record/required-record.js';
import { unknownWord } from '../record/unknown-word.js';
import { readSectorTree } from '../sector/sector-tree.js';
import { allInOrder } from '../shared/all-in-order.js';
import { checkedList } from '../shared/checked-list.js';
import { UserError } from '../shared/user-error.js';
import { checkPeriod } from '../tie/check-question.js';
import { facetsTogether } from './facet.cypher.js';
import type { ListFilter } from './list-filter.type.js';
import {
  type Conditions,
  type ListQuestion,
  type ListSubject,
  NO_CONDITIONS,
  type Undated,
} from './list-question.js';

const ACTORS: readonly Kind[] = ['region', 'district', 'firm', 'association', 'institution'];

type Named = 'countries' | 'between' | 'within' | 'parties' | 'sectors' | 'forums' | 'sources';
type Chosen = 'kinds' | 'basis' | 'status' | 'roles' | 'languages';

const CHOSEN: readonly Chosen[] = ['kinds', 'basis', 'status', 'roles', 'languages'];

/** What each condition may name. */
function kindsNamed({ family }: ListSubject): Readonly<Record<Named, readonly Kind[]>> {
  return {
    countries: ['country'],
    between: ['country'],
    within: family === 'SECTOR' ? ['sector'] : ['region', 'district'],
    parties: ['country', ...ACTORS],
    sectors: ['sector'],
    forums: ['forum'],
    sources: ['source'],
  };
}

/** The question of a list, every id known and every condition possible; throws what the caller can mend. */
export async function checkList(
  context: RecordContext,
  subject: ListSubject,
  filter: ListFilter | null | undefined,
): Promise<ListQuestion> {
  if (filter == null) return { subject, conditions: NO_CONDITIONS };
  const named = Object.entries(kindsNamed(subject)) as [Named, readonly Kind[]][];
  const ids = await allInOrder(
    named.map(async ([condition, kinds]) => [
      condition,
      await checkIds(context, condition, filter[condition], kinds),
    ]),
  );
  const chosen = CHOSEN.map((condition) => [
    condition,
    checkedList(filter[condition], ['filter', condition]),
  ]);
  const given: Conditions = { ...NO_CONDITIONS, ...Object.fromEntries([...ids, ...chosen]) };
  const conditions: Conditions = {
    ...given,
    sectors: await withSectorsBelow(context, given.sectors),
    hasSource: filter.hasSource ?? null,
    ...checkDates(filter),
  };
  checkTwo(conditions);
  const question = { subject, conditions };
  await checkWords(context, question);
  return question;
}

async function withSectorsBelow(
  context: RecordContext,
  sectorIds: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (sectorIds === null) return null;
  const tree = await readSectorTree(context);
  return [...new Set(sectorIds.flatMap((id) => tree.withBelow(id)))];
}

async function checkIds(
  context: RecordContext,
  condition: Named,
  given: readonly string[] | null | undefined,
  kinds: readonly Kind[],
): Promise<readonly string[] | null> {
  const argument = ['filter', condition];
  const ids = checkedList(given, argument);
  await allInOrder((ids ?? []).map((id) => requireRecord(context, id, kinds, argument)));
  return ids;
}

function checkDates({
  period: given,
  undated,
}: ListFilter): Pick<Conditions, 'period' | 'undated'> {
  const period = checkPeriod(given);
  const chosen: Undated = undated ?? (period === null ? 'INCLUDE' : 'EXCLUDE');
  if (period !== null && chosen === 'ONLY') {
    throw new UserError(
      '`filter.undated` is ONLY: what has no date is in no period. Leave one of them out.',
      {
        argument: ['filter', 'undated'],
      },
    );
  }
  return { period, undated: chosen };
}

function checkTwo({ between }: Conditions): void {
  if (between === null || between.length === 2) return;
  throw new UserError(`\`filter.between\` names ${between.length} country; it takes two.`, {
    argument: ['filter', 'between'],
  });
}

/** Kinds of a region and languages are words of the data, not of the schema: an unknown one is refused like an id. */
async function checkWords(context: RecordContext, question: ListQuestion): Promise<void> {
  const { subject, conditions } = question;
  const asked = {
    kinds: subject.kind === 'region' ? conditions.kinds : null,
    languages: conditions.languages,
  };
  for (const [condition, facet] of [
    ['kinds', 'byKind'],
    ['languages', 'byLanguage'],
  ] as const) {
    const words = asked[condition];
    if (words === null) continue;
    const everything = { subject, conditions: NO_CONDITIONS };
    const { snapshot, signal } = context;
    const query = facetsTogether(snapshot.release, everything, [facet]);
    const rows = await snapshot.read(query, { signal });
    const known = rows.flatMap(({ values: [value] }) => value ?? []);
    for (const word of words)
      if (!known.includes(word)) throw unknownWord(word, ['filter', condition], known);
  }
}
