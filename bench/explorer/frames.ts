import type { Browser, Page } from 'playwright-core';

/** One frame of the page's main thread, in milliseconds of that thread's own: what other processes take is not in them. */
export interface Frame {
  /** Script that ran since the frame before, with what it made the browser do before it went on. */
  readonly script: number;
  /** All that the thread did: script, style, layout, paint. */
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own part of it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'toplevel',
  'v8',
];
const FRAME = 'BeginMainThreadFrame';
/** Where script runs: a listener's promises are settled before its event ends, those of an answer at the end of a task. */
const SCRIPT = [
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'MinorGC',
  'MajorGC',
];
const TASK = ['RunTask'];
const US = 1_000;

/** The frames that the page makes while something is done to it. */
export async function framesDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<Frame[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: TraceEvent[];
  };
  return framesOf(mainThreadOf(traceEvents));
}

/** Of the page's own renderer: another one may stand by. */
function mainThreadOf(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const framesIn = (thread: readonly TraceEvent[]) => thread.filter(({ name }) => name === FRAME);
  const [busiest] = threads.toSorted((a, b) => framesIn(b).length - framesIn(a).length);
  if (!busiest || framesIn(busiest).length < 2) throw new Error('The trace has no frames.');
  return busiest.toSorted((a, b) => a.ts - b.ts);
}

function framesOf(events: readonly TraceEvent[]): Frame[] {
  const starts = events.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  const script = outermost(events, SCRIPT);
  const tasks = outermost(events, TASK);
  return starts.slice(1).map((end, at) => {
    const start = starts[at] ?? end;
    return { script: timeIn(script, start, end), work: timeIn(tasks, start, end) };
  });
}

/** What lies in another of them is counted with it. */
function outermost(events: readonly TraceEvent[], names: readonly string[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ name, ph, ts, dur = 0 }) => {
    if (ph !== 'X' || !names.includes(name) || ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** A task may reach over the start of a frame: each has its share. */
function timeIn(events: readonly TraceEvent[], start: number, end: number): number {
  const inside = events.map(({ ts, dur = 0, tdur = dur }) => {
    const share = Math.max(0, Math.min(ts + dur, end) - Math.max(ts, start)) / (dur || 1);
    return share * tdur;
  });
  return inside.reduce((sum, each) => sum + each, 0) / US;
}
