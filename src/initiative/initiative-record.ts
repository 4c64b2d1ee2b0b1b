import { formIn, formsOf, type Stem } from '../record/names.js';
import { parsedOnce } from '../record/parsed-once.js';
import type { SectorOwner } from '../sector/sector-links.js';
import type { Basis } from './basis.js';
import type { ParticipationRow } from './participation.type.js';

/** An initiative as it is stored; link rows lie in it as JSON text, so that its page needs no statement. */
export interface InitiativeRecord extends SectorOwner {
  readonly basis: Basis;
  readonly date?: string;
  readonly sortDate: string;
  readonly participations: string;
}

/** By actor (`kind:id`), then role. */
export const participationsIn = parsedOnce<InitiativeRecord, ParticipationRow>(
  ({ id, participations }) =>
    (JSON.parse(participations) as Omit<ParticipationRow, 'initiativeId'>[]).map((row) => ({
      ...row,
      initiativeId: id,
    })),
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
