import { isUtf8 } from 'node:buffer';
import { firstBadByte } from './bad-byte.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export interface BadByte {
  readonly byte: number;
  /** The physical line, which is not always the first of the record. */
  readonly line: number;
  /** Both count from 0. */
  readonly offsetInLine: number;
  readonly offsetInFile: number;
}

interface PhysicalLine {
  readonly number: number;
  readonly start: number;
  readonly blank: boolean;
  readonly badByte: BadByte | null;
}

export interface RecordPlace {
  /** The physical line on which the record begins. */
  readonly line: number;
  readonly badByte: BadByte | null;
}

/**
 * Physical lines beside the records of the CSV reader, which counts lines otherwise (a CRLF inside
 * a cell as two, some blank lines not at all) but says exactly at which byte a record ends.
 */
export class LineIndex {
  #pending: PhysicalLine[] = [];
  #consumed = 0;
  #lines = 0;
  #bytes = 0;

  /** Takes the next block of the file; only the last block may end within a line. */
  add(block: Buffer): void {
    const clean = isUtf8(block);
    for (let start = 0; start < block.length; ) {
      const feed = block.indexOf(LINE_FEED, start);
      const end = feed === -1 ? block.length : feed + 1;
      this.#addLine(block, start, end, clean);
      start = end;
    }
    this.#bytes += block.length;
  }

  #addLine(block: Buffer, start: number, end: number, clean: boolean): void {
    this.#lines += 1;
    const length = end - start - (block[end - 1] === LINE_FEED ? 1 : 0);
    const offset = clean ? null : firstBadByte(block.subarray(start, end));
    this.#pending.push({
      number: this.#lines,
      start: this.#bytes + start,
      blank: length === 0 || (length === 1 && block[start] === CARRIAGE_RETURN),
      badByte:
        offset === null
          ? null
          : {
              byte: block[start + offset]!,
              line: this.#lines,
              offsetInLine: offset,
              offsetInFile: this.#bytes + start + offset,
            },
    });
  }

  /** The record that ends before byte `end`, the first after those taken before. */
  take(end: number): RecordPlace {
    let line: number | null = null;
    let badByte: BadByte | null = null;
    let next = this.#pending[this.#consumed];
    while (next !== undefined && next.start < end) {
      if (!next.blank) line ??= next.number;
      badByte ??= next.badByte;
      this.#consumed += 1;
      next = this.#pending[this.#consumed];
    }
    this.#forgetConsumed();
    return { line: line ?? this.#lines, badByte };
  }

  get lastLine(): number {
    return this.#lines;
  }

  /** Where the record begins that was not ended. */
  openLine(): number {
    const open = this.#pending.slice(this.#consumed).find((line) => !line.blank);
    return open?.number ?? Math.max(1, this.#lines);
  }

  // Dropping them one by one from the front would copy the rest each time.
  #forgetConsumed(): void {
    if (this.#consumed < 4096) return;
    this.#pending = this.#pending.slice(this.#consumed);
    this.#consumed = 0;
  }
}
