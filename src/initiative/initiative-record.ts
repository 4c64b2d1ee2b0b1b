import type { GraphRecord } from '../graph/graph-record.js';
import { formIn, formsOf, type Stem } from '../record/names.js';
import type { SectorLinkRow } from '../sector/sector-link.type.js';
import type { Basis } from './basis.js';
import type { ParticipationRow } from './participation.type.js';

/** An initiative as it is stored; link rows lie in it as JSON text, so that its page needs no statement. */
export interface InitiativeRecord extends GraphRecord {
  readonly basis: Basis;
  readonly date?: string;
  readonly sortDate: string;
  readonly sectorIds: readonly string[];
  readonly participations: string;
  readonly sectorLinks: string;
}

/** By actor (`kind:id`), then role. */
export const participationsIn = parsedOnce<ParticipationRow>(({ id, participations }) =>
  (JSON.parse(participations) as Omit<ParticipationRow, 'initiativeId'>[]).map((row) => ({
    ...row,
    initiativeId: id,
  })),
);

/** By sector, then kind. */
export const sectorLinksIn = parsedOnce<SectorLinkRow>(({ sectorLinks }) =>
  JSON.parse(sectorLinks),
);

/** Null: it has no title, as most sessions. */
export function titleIn(record: InitiativeRecord, lang?: string | null): string | null {
  return formIn(record, stemOf(record), lang);
}

export function titlesOf(record: InitiativeRecord) {
  return formsOf(record, stemOf(record));
}

/** A project has a name where the others have a title. */
function stemOf({ basis }: InitiativeRecord): Stem {
  return basis === 'PROJECT' ? 'name' : 'title';
}

/** Records are shared by requests: each text is parsed for the first that asks. */
function parsedOnce<Row>(parse: (record: InitiativeRecord) => readonly Row[]) {
  const parsed = new WeakMap<InitiativeRecord, readonly Row[]>();
  return (record: InitiativeRecord): readonly Row[] => {
    const known = parsed.get(record);
    if (known !== undefined) return known;
    const rows = parse(record);
    parsed.set(record, rows);
    return rows;
  };
}
