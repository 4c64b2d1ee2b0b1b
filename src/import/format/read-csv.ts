import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, Parser } from 'csv-parse';
import type { FormatLimits } from './format-limits.js';
import { LineIndex, type RecordPlace } from './line-index.js';
import type { Fault } from './problem-log.js';
import { isSystemError } from './system-error.js';

export interface CsvRecord extends RecordPlace {
  readonly cells: readonly string[];
}

/** Why a file was not read to its end. */
export interface FileFault extends Fault {
  readonly line: number | null;
  readonly value: string | null;
}

/** Thrown to leave the stream from within it. */
export class StopReading extends Error {
  constructor(readonly fileFault: FileFault) {
    super(fileFault.message);
  }
}

const BLOCK_BYTES = 1 << 18;
const LINE_FEED = 10;

async function* wholeLines(
  source: AsyncIterable<Buffer>,
  lines: LineIndex,
  recordBytes: number,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    const block: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = block.lastIndexOf(LINE_FEED) + 1;
    rest = block.subarray(end);
    if (end > 0) {
      lines.add(block.subarray(0, end));
      yield block.subarray(0, end);
    }
    if (rest.length > recordBytes) {
      lines.add(rest);
      // The parser may hold back the record before, so its line is not yet known to be closed.
      throw tooLong(lines.lastLine, recordBytes);
    }
  }
  if (rest.length === 0) return;
  lines.add(rest);
  yield rest;
}

function tooLong(line: number, recordBytes: number): StopReading {
  return new StopReading({
    line,
    value: null,
    message: 'the record is longer than the limit; is a closing quote missing?',
    expected: `at most ${recordBytes} bytes in a record`,
  });
}

function unreadable(error: NodeJS.ErrnoException): FileFault {
  const message = `the file cannot be read: ${error.code}`;
  return { line: null, value: null, message, expected: 'a file that may be read' };
}

const QUOTE_FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'a closing quote is followed by more text of the cell',
};

function faultOf(error: unknown, lines: LineIndex, limits: FormatLimits): FileFault {
  if (error instanceof StopReading) return error.fileFault;
  if (isSystemError(error)) return unreadable(error);
  if (!(error instanceof CsvError)) throw error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return tooLong(lines.openLine(), limits.recordBytes).fileFault;
  }
  return {
    line: lines.openLine(),
    value: null,
    message: `${QUOTE_FAULTS[error.code] ?? error.message}; the rest of the file was not read`,
    expected: 'CSV as RFC 4180 describes it, a quote within quotes written twice',
  };
}

/** Hands records on as they are read. `on_record` would have thirteen facts gathered for each of them, of which one is needed. */
class RecordParser extends Parser {
  constructor(
    options: Options,
    private readonly onRecord: (cells: string[], endsAt: number) => void,
  ) {
    super(options);
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    this.onRecord(cells, this.info.bytes);
    return true;
  }
}

/**
 * Hands every record of a file on, the header first, while the file streams by; blank lines are
 * skipped. The answer is null when the file was read to its end.
 */
export async function readCsv(
  path: string,
  limits: FormatLimits,
  onRecord: (record: CsvRecord) => void,
): Promise<FileFault | null> {
  const lines = new LineIndex();
  const options: Options = {
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.recordBytes,
  };
  const parser = new RecordParser(options, (cells, endsAt) => {
    onRecord({ cells, ...lines.take(endsAt) });
  });
  try {
    await pipeline(
      createReadStream(path, { highWaterMark: BLOCK_BYTES }),
      (source) => wholeLines(source, lines, limits.recordBytes),
      parser,
      async (records) => {
        for await (const _ of records);
      },
    );
    return null;
  } catch (error) {
    return faultOf(error, lines, limits);
  }
}
