import { readFileSync } from 'node:fs';

// The kernel's unit in /proc: 1/100 s on every Linux that Node runs on.
const MS_PER_TICK = 10;
const BYTES_OF_KB = 1024;

/** CPU of a process that is not Node, in milliseconds; null where there is no /proc. */
export function cpuOf(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return null;
  }
}

/** Resident memory now, and at its most, in bytes. */
export function memoryOf(pid: number): { rss: number; peakRss: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { rss: kilobytes(text, 'VmRSS'), peakRss: kilobytes(text, 'VmHWM') };
  } catch {
    return null;
  }
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * BYTES_OF_KB;
}
