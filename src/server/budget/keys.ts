import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SettingRefused } from '../../setting-refused.js';

/** Who holds a key; the key itself is known to its holder alone. */
export interface KeyHolder {
  readonly name: string;
  /** SHA-256 of the key. */
  readonly hash: Buffer;
  /** Cost a minute. */
  readonly budget: number;
}

const LINE = /^([\w.-]{1,64}) ([0-9a-f]{64}) ([1-9]\d{0,8})$/;

/** The lines of a file of keys; empty ones and those that begin with # say nothing. Names every line that is none. */
export function readKeys(path: string): readonly KeyHolder[] {
  const holders: KeyHolder[] = [];
  const faults: string[] = [];
  for (const [index, text] of linesOf(path).entries()) {
    const line = text.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name = '', hash = '', budget = ''] = LINE.exec(line) ?? [];
    const isTwice = holders.some((holder) => holder.name === name);
    if (name === '') faults.push(`${path}:${index + 1}: expected "name sha256 budget"`);
    else if (isTwice) faults.push(`${path}:${index + 1}: the name ${name} is there already`);
    else holders.push({ name, hash: Buffer.from(hash, 'hex'), budget: Number(budget) });
  }
  if (faults.length > 0) throw new SettingRefused(faults.join('\n'));
  return holders;
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingRefused(`KEYS_FILE ${path} cannot be read (${code}).`);
  }
}

/** Whose key this is; null: nobody's. Takes the same time whichever line fits. */
export function holderOf(holders: readonly KeyHolder[], key: string): KeyHolder | null {
  const hash = hashOf(key);
  let found: KeyHolder | null = null;
  for (const holder of holders) if (timingSafeEqual(holder.hash, hash)) found = holder;
  return found;
}

// As much as a SHA-256 can tell apart.
const KEY_BYTES = 32;

/** A new key and its line for the file. */
export function newKey(
  name: string,
  budget: number,
): { readonly key: string; readonly line: string } {
  const key = `bl_${randomBytes(KEY_BYTES).toString('base64url')}`;
  const line = `${name} ${hashOf(key).toString('hex')} ${budget}`;
  if (!LINE.test(line)) {
    throw new SettingRefused(
      `A key is named with 1 to 64 letters, digits, "_", "." or "-", and has a budget of 1 to 999,999,999; received "${name}" and ${budget}.`,
    );
  }
  return { key, line };
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}
