import type { ReadContext } from './read-context.js';
import { type CsvRecord, type FileFault, readCsv, StopReading } from './read-csv.js';
import { readHeader } from './read-header.js';
import { RowReader } from './row-reader.js';
import { TableReading } from './table-reading.js';
import type { TableSchema } from './table-schema.js';

/** Often enough for a bar to move, seldom enough to cost nothing. */
const ROWS_BETWEEN_REPORTS = 20_000;

function limitFault(line: number, message: string, expected: string): FileFault {
  return { line, value: null, message: `${message}; the rest was not read`, expected };
}

/** Reads the records of one file, one after the other, into a reading of its table. */
class TableReader {
  readonly reading: TableReading;
  #rowReader: RowReader | null = null;
  #records = 0;

  constructor(
    private readonly schema: TableSchema,
    private readonly file: string,
    private readonly context: ReadContext,
  ) {
    this.reading = new TableReading(schema, file);
  }

  take(record: CsvRecord): void {
    if (this.#rowReader === null) this.#takeHeader(record);
    else this.#takeRow(record, this.#rowReader);
  }

  #takeHeader(record: CsvRecord): void {
    const { log, limits } = this.context;
    if (record.badByte !== null) throw new StopReading(badHeader(record));
    if (record.cells.length > limits.columns) {
      const message = `the header has ${record.cells.length} columns, more than the limit`;
      throw new StopReading(limitFault(record.line, message, `at most ${limits.columns} columns`));
    }
    const header = readHeader(this.schema, record.cells);
    const [first] = header.problems;
    if (header.unreadable) {
      throw new StopReading({ ...first!, line: record.line });
    }
    for (const problem of header.problems) {
      log.add(this.file, record.line, problem.column, problem.value, problem);
    }
    this.reading.useColumns(header);
    this.#rowReader = new RowReader(this.schema, header, record, this.file, this.context);
  }

  #takeRow(record: CsvRecord, rowReader: RowReader): void {
    const { rows } = this.context.limits;
    this.#records += 1;
    if (this.#records > rows) {
      const message = 'the table has more rows than the limit';
      throw new StopReading(limitFault(record.line, message, `at most ${rows} rows`));
    }
    const read = rowReader.read(record);
    if (read === null) this.reading.addRefused(rowReader.idOf(record));
    else this.reading.add(read.row, read.faulty, rowReader.idOf(record));
    if (this.#records % ROWS_BETWEEN_REPORTS === 0) {
      this.context.onRows(this.file, this.#records, false);
    }
  }

  end(fault: FileFault | null): TableReading {
    const found = fault ?? (this.#rowReader === null ? NO_HEADER : null);
    if (found !== null) {
      this.context.log.add(this.file, found.line, null, found.value, found);
      this.reading.isComplete = false;
    }
    this.context.onRows(this.file, this.#records, true);
    return this.reading;
  }
}

const NO_HEADER: FileFault = {
  line: 1,
  value: null,
  message: 'the header row is missing: the file is empty',
  expected: 'a header row, also where the table has no rows',
};

function badHeader({ line, badByte }: CsvRecord): FileFault {
  const message = `the header is no UTF-8, at byte offset ${badByte!.offsetInLine} of line ${badByte!.line}`;
  return { line, value: null, message: `${message}; the file was not read`, expected: 'UTF-8' };
}

export async function readTable(
  path: string,
  schema: TableSchema,
  file: string,
  context: ReadContext,
): Promise<TableReading> {
  const reader = new TableReader(schema, file, context);
  const fault = await readCsv(path, context.limits, (record) => reader.take(record));
  return reader.end(fault);
}
