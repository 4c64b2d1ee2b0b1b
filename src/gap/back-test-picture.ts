import type { BackTest } from './gap-calculations.js';
import { type Method, type OverallResult, RANKS } from './judge-fold.js';

/** Colours that are told apart by people who do not see red and green alike (Okabe and Ito 2008); dashes for print. */
const LINES: Readonly<Record<Method, { readonly name: string; readonly style: string }>> = {
  GAP: { name: 'gap method', style: 'stroke="#000000" stroke-width="3"' },
  DEGREE: {
    name: 'degree product',
    style: 'stroke="#D55E00" stroke-width="2" stroke-dasharray="8 4"',
  },
  MARGINS: { name: 'margins', style: 'stroke="#CC79A7" stroke-width="2" stroke-dasharray="2 4"' },
  POPULATION: {
    name: 'population',
    style: 'stroke="#0072B2" stroke-width="2" stroke-dasharray="12 4 2 4"',
  },
  SIZE: { name: 'size alone', style: 'stroke="#009E73" stroke-width="2" stroke-dasharray="5 3"' },
  ACTIVITY: {
    name: 'activity alone',
    style: 'stroke="#B8860B" stroke-width="2" stroke-dasharray="1 3"',
  },
};

const SIZE = { width: 960, height: 420, panel: 350, top: 70, bottom: 360, left: 70, gap: 110 };
const FONT = 'font-family="system-ui, sans-serif" fill="#222222"';

/** Precision and hits against rank, the method beside its baselines: a picture of its own, without scripts or fonts. */
export function backTestPicture(
  { folds, overall }: BackTest,
  { title, level }: { readonly title: string; readonly level: 'CELL' | 'PAIR' },
): string {
  const what = level === 'CELL' ? 'cells (region × region × sector)' : 'pairs of regions';
  const years =
    folds.length === 0 ? 'no folds' : `folds ${folds[0]?.year} to ${folds.at(-1)?.year}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}: how well gaps told where cooperation came next</title>
<desc id="desc">Two panels over rank on a logarithmic scale: the share of the first rows that came, and how many came, for the gap method and five baselines.</desc>
<rect width="${SIZE.width}" height="${SIZE.height}" fill="#ffffff"/>
<text x="${SIZE.left}" y="28" font-size="18" font-weight="600" ${FONT}>${escaped(title)}: did cooperation come where the method said?</text>
<text x="${SIZE.left}" y="50" font-size="13" ${FONT}>${what}, ${years}; new projects, agreements and programmes of the three years after each</text>
${panel(0, 'Share of the first rows that came', overall, ({ precision }) => precision, percent)}
${panel(1, 'How many came, all folds together', overall, ({ hits }) => hits, plain)}
${legend(overall)}
</svg>
`;
}

type Value = (point: OverallResult['byRank'][number]) => number;

function panel(
  index: number,
  title: string,
  overall: readonly OverallResult[],
  value: Value,
  label: (value: number) => string,
): string {
  const x0 = SIZE.left + index * (SIZE.panel + SIZE.gap);
  const top = niceTop(Math.max(0, ...overall.flatMap(({ byRank }) => byRank.map(value))));
  const x = (rank: number) => x0 + (Math.log(rank) / Math.log(RANKS.at(-1) as number)) * SIZE.panel;
  const y = (at: number) => SIZE.bottom - 30 - (at / top) * (SIZE.bottom - 30 - SIZE.top - 20);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * top);
  return [
    `<g><text x="${x0}" y="${SIZE.top + 10}" font-size="14" font-weight="600" ${FONT}>${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${x0}" x2="${x0 + SIZE.panel}" y1="${fixed(y(tick))}" y2="${fixed(y(tick))}" stroke="#dddddd"/>` +
        `<text x="${x0 - 8}" y="${fixed(y(tick) + 4)}" font-size="12" text-anchor="end" ${FONT}>${label(tick)}</text>`,
    ),
    ...[1, 10, 100, 1_000].map(
      (rank) =>
        `<text x="${fixed(x(rank))}" y="${SIZE.bottom - 10}" font-size="12" text-anchor="middle" ${FONT}>${rank}</text>`,
    ),
    `<text x="${x0 + SIZE.panel}" y="${SIZE.bottom + 6}" font-size="12" text-anchor="end" ${FONT}>first rows of each fold</text>`,
    // The method last, so that it lies on top.
    ...[...overall].reverse().map(({ method, byRank }) => {
      const points = byRank.map((point) => `${fixed(x(point.rank))},${fixed(y(value(point)))}`);
      return `<polyline points="${points.join(' ')}" fill="none" ${LINES[method].style}/>`;
    }),
    '</g>',
  ].join('\n');
}

function legend(overall: readonly OverallResult[]): string {
  if (overall.length === 0) {
    return `<text x="${SIZE.left}" y="${SIZE.top + 120}" font-size="14" ${FONT}>The record is too small: nothing to show.</text>`;
  }
  const step = (SIZE.width - SIZE.left) / overall.length;
  return overall
    .map(({ method }, index) => {
      const x = SIZE.left + index * step;
      const y = SIZE.height - 18;
      return (
        `<line x1="${fixed(x)}" x2="${fixed(x + 28)}" y1="${y}" y2="${y}" ${LINES[method].style}/>` +
        `<text x="${fixed(x + 34)}" y="${y + 4}" font-size="13" ${FONT}>${LINES[method].name}</text>`
      );
    })
    .join('\n');
}

/** The next of 1, 2, 4, 5, 8 and 10 at the largest value's power of ten. */
function niceTop(largest: number): number {
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return ([1, 2, 4, 5, 8, 10].find((step) => step * power >= largest) ?? 10) * power;
}

const fixed = (value: number) => value.toFixed(1);
const percent = (value: number) => `${Number((value * 100).toPrecision(3))} %`;
const plain = (value: number) => String(Number(value.toPrecision(3)));
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
