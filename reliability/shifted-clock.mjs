// Preloaded into a process whose clock is to be wrong: by CLOCK_SHIFT_MS, or by another amount every now and then.
const { CLOCK_SHIFT_MS, CLOCK_JUMPS_EVERY_MS } = process.env;
const RealDate = Date;
const started = performance.now();

function shift() {
  const every = Number(CLOCK_JUMPS_EVERY_MS ?? 0);
  const by = Number(CLOCK_SHIFT_MS ?? 0);
  if (every === 0) return by;
  return Math.floor((performance.now() - started) / every) % 2 === 0 ? by : -by;
}

globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shift());
    else super(...args);
  }
  static now() {
    return RealDate.now() + shift();
  }
};
