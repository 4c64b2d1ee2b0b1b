import { readFileSync } from 'node:fs';
import { backTestPicture } from '../../src/gap/back-test-picture.js';
import { backTestWords } from '../../src/gap/back-test-words.js';
import type { BackTest } from '../../src/gap/gap-calculations.js';
import type { Estimate, Method } from '../../src/gap/judge-fold.js';
import type { RobustnessRow } from '../../src/gap/robustness.js';
import type { Ask } from './questions.js';

export const METHOD_PAGE = 'docs/method.md';
export const METHOD_PICTURE = 'docs/back-test.svg';

const QUESTION = `{
  gap(left: "region:IT-45", right: "region:RU-SVE", sector: "sector:mechanical-engineering") {
    sentence gap rank ranked rankInterval { low high }
    evidence(first: 5) { initiative { label sources { title url } } }
    bridges(restrictedOn: "2021-11-25") { kind reason node { ... on Named { name } ... on Agreement { label } } }
  }
  gaps(first: 1) { calculation { robustness { change kendallTau topShared } } }
  gapBacktest {
    folds {
      year candidates positives baseRate
      methods {
        method lift hits
        rocAuc { value low high } averagePrecision { value low high } behind { value low high }
      }
    }
    overall {
      method rocAuc { value low high } averagePrecision { value low high } behind { value low high }
      byRank { rank hits precision }
    }
  }
}`;

interface Answer {
  readonly gap: {
    readonly sentence: string;
    readonly gap: number;
    readonly rank: number;
    readonly ranked: number;
    readonly rankInterval: { readonly low: number; readonly high: number };
    readonly evidence: readonly {
      readonly initiative: {
        readonly label: string;
        readonly sources: readonly { readonly title: string; readonly url: string | null }[];
      };
    }[];
    readonly bridges: readonly {
      readonly reason: string;
      readonly node: { readonly name?: string; readonly label?: string };
    }[];
  };
  readonly gaps: { readonly calculation: { readonly robustness: readonly RobustnessRow[] } };
  readonly gapBacktest: BackTest;
}

/** The page and its picture with the numbers that the data set of the seed gives now. */
export async function renderMethod(ask: Ask): Promise<{ page: string; picture: string }> {
  const answer = (await ask(QUESTION)) as Answer;
  const { gapBacktest } = answer;
  const blocks = {
    example: exampleOf(answer.gap),
    verdict: backTestWords(gapBacktest, 'CELL')
      .map((line) => `- ${line}`)
      .join('\n'),
    robustness: robustnessTable(answer.gaps.calculation.robustness),
    'back-test': `${foldTable(gapBacktest)}\n\n${overallTable(gapBacktest)}`,
  };
  let page = readFileSync(METHOD_PAGE, 'utf8');
  for (const [name, text] of Object.entries(blocks)) page = filled(page, name, text);
  const picture = backTestPicture(gapBacktest, { title: 'Italy and Russia', level: 'CELL' });
  return { page, picture };
}

function filled(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${METHOD_PAGE} has no place for ${name}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

function exampleOf({ sentence, rank, ranked, rankInterval, evidence, bridges }: Answer['gap']) {
  const rows = evidence.map(({ initiative: { label, sources } }) => {
    const links = sources.map(({ title, url }) => (url === null ? title : `[${title}](${url})`));
    return `- ${label} (${links.join('; ')})`;
  });
  const named = bridges.map(({ reason, node }) => `- ${node.name ?? node.label} ${reason}.`);
  return [
    `> ${sentence}`,
    `Among ${ranked.toLocaleString('en')} cells it stands at rank ${rank}; had the record been drawn otherwise, between ${rankInterval.low} and ${rankInterval.high}. What is on record:`,
    rows.join('\n'),
    'Who could bridge it:',
    named.join('\n'),
  ].join('\n\n');
}

function robustnessTable(rows: readonly RobustnessRow[]): string {
  return table(
    ['change', 'Kendall’s τ', 'of the largest 20 still there'],
    rows.map(({ change, kendallTau, topShared }) => [
      change,
      decimal(kendallTau, 3),
      String(topShared),
    ]),
  );
}

function foldTable({ folds }: BackTest): string {
  const of = (methods: BackTest['folds'][number]['methods'], method: Method) =>
    methods.find((each) => each.method === method);
  return table(
    [
      'fold',
      'candidates',
      'came',
      'base rate',
      'ROC-AUC',
      'average precision',
      'of 10, 20, 50',
      'degree product: ROC-AUC',
    ],
    folds.map(({ year, candidates, positives, baseRate, methods }) => {
      const gap = of(methods, 'GAP');
      const degree = of(methods, 'DEGREE');
      return [
        String(year),
        candidates.toLocaleString('en'),
        String(positives),
        decimal(baseRate, 5),
        estimate(gap?.rocAuc, 3),
        estimate(gap?.averagePrecision, 4),
        (gap?.hits ?? []).map((hit) => decimal(hit, 1)).join(', '),
        estimate(degree?.rocAuc, 3),
      ];
    }),
  );
}

function overallTable({ overall }: BackTest): string {
  return table(
    ['over all folds', 'ROC-AUC', 'average precision', 'how far behind the method'],
    overall.map(({ method, rocAuc, averagePrecision, behind }) => [
      method,
      estimate(rocAuc, 3),
      estimate(averagePrecision, 4),
      method === 'GAP' ? '' : estimate(behind, 3),
    ]),
  );
}

const decimal = (value: number | null, digits: number) =>
  value === null ? '–' : value.toFixed(digits);

function estimate(of: Estimate | undefined, digits: number): string {
  if (of === undefined) return '–';
  return `${decimal(of.value, digits)} (${decimal(of.low, digits)} to ${decimal(of.high, digits)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}
