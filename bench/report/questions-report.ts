import type { QuestionResult, QuestionTimes } from '../measure/questions.js';
import type { Results } from '../run.js';
import type { Goal } from './goals.js';
import { engineTitle, figure, table } from './markdown.js';

const P95_MS = { grafeo: 20, neo4j: 60 } as const;

export const QUESTION_WORDS = `The operations behind \`docs/questions.md\` with their default variables, uncached, one request in flight: p50 / p95 in
milliseconds, and how many times the p50 of the real data. The answers of the copies are larger: regions and countries are shared.`;

export function questionTable({ questions }: Results): string {
  const peers = questions[0]?.times.map(({ peer }) => peer) ?? [];
  const header = ['', ...peers.map(({ engine, scale }) => `${engineTitle(engine)} ×${scale}`)];
  const rows = questions.map(({ file, times }) => [
    file.replace(/\.graphql$/, ''),
    ...times.map((one) => cell(one, times)),
  ]);
  return table(header, rows);
}

function cell({ peer, p50, p95 }: QuestionTimes, times: readonly QuestionTimes[]): string {
  const real = times.find((one) => one.peer.engine === peer.engine && one.peer.scale === 1);
  const growth = peer.scale === 1 || !real ? '' : ` (×${figure(p50 / real.p50)})`;
  return `${figure(p50)} / ${figure(p95)}${growth}`;
}

export function questionGoals({ questions }: Results): Goal[] {
  return (['grafeo', 'neo4j'] as const).flatMap((engine) => {
    const times = questions.flatMap((question) => realTimes(question, engine));
    if (times.length === 0) return [];
    const slow = times.filter(({ p95 }) => p95 > P95_MS[engine]);
    const names = slow.map(({ file, p95 }) => `${file} ${figure(p95)}`).join(', ');
    return [
      {
        goal: `each of ${times.length} questions, ${engineTitle(engine)}: p95 ≤ ${P95_MS[engine]} ms`,
        found: slow.length === 0 ? 'all' : `all but ${slow.length}: ${names}`,
        isMet: slow.length === 0,
      },
    ];
  });
}

function realTimes({ file, times }: QuestionResult, engine: 'grafeo' | 'neo4j') {
  return times
    .filter(({ peer }) => peer.engine === engine && peer.scale === 1)
    .map(({ p95 }) => ({ file: file.replace(/\.graphql$/, ''), p95 }));
}
