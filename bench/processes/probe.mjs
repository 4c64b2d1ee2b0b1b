/**
 * Preloaded into a measured process (`node --import`): answers its parent's questions about CPU,
 * memory and the event loop over the IPC channel, and leaves a report in a file where it ends.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const SAMPLE_EVERY_MS = 1;
const BYTES_OF_KB = 1024;

let loop = null;

/** What the kernel says of this process; on other systems what Node knows. */
function usage() {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: (user + system) / 1000,
    waitedMs: scheduled().waitedMs,
    rss: process.memoryUsage.rss(),
    peakRss: peakRss(),
  };
}

/** Of the main thread: time on a core, and time it was ready and had none. */
function scheduled() {
  try {
    const [ran, waited] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return { ranMs: Number(ran) / 1e6, waitedMs: Number(waited) / 1e6 };
  } catch {
    return { ranMs: 0, waitedMs: 0 };
  }
}

/** Not `resourceUsage().maxRSS`: that of a child process begins at its parent's. */
function peakRss() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) * BYTES_OF_KB;
  } catch {
    return process.resourceUsage().maxRSS * BYTES_OF_KB;
  }
}

/** How long a timer had to wait: by the clock, and how much of that this thread really computed. */
function watchLoop() {
  loop = { heldMs: 0, computedMs: 0, last: performance.now(), ran: scheduled().ranMs };
  loop.timer = setInterval(() => {
    const now = performance.now();
    const ran = scheduled().ranMs;
    loop.heldMs = Math.max(loop.heldMs, now - loop.last - SAMPLE_EVERY_MS);
    loop.computedMs = Math.max(loop.computedMs, ran - loop.ran);
    Object.assign(loop, { last: now, ran });
  }, SAMPLE_EVERY_MS);
  return {};
}

function unwatchLoop() {
  clearInterval(loop.timer);
  const { heldMs, computedMs } = loop;
  return { heldMs, computedMs };
}

const ANSWERS = { usage, watchLoop, unwatchLoop };

if (isMainThread && process.send) {
  process.on('message', ({ id, ask }) => {
    if (ANSWERS[ask]) process.send({ id, answer: ANSWERS[ask]() });
  });
  process.channel.unref();
}
if (isMainThread && process.env.BENCH_REPORT) {
  process.on('exit', () => writeFileSync(process.env.BENCH_REPORT, JSON.stringify(usage())));
}
