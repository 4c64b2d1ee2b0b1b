import { enumOfKind, KINDS, kindOf } from '../record/kind.js';
import type { ChangeKind, RecordChange } from './record-changes.js';

/** How many records of a kind (`LEGAL_ACT`) differ. */
export interface KindCounts {
  readonly kind: string;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/** Every kind once, zeros included. */
export function changesByKind(changes: readonly RecordChange[]): KindCounts[] {
  return KINDS.map((kind) => {
    const ofKind = changes.filter(({ id }) => kindOf(id) === kind);
    const count = (wanted: ChangeKind) => ofKind.filter(({ change }) => change === wanted).length;
    return {
      kind: enumOfKind(kind),
      added: count('ADDED'),
      changed: count('CHANGED'),
      withdrawn: count('WITHDRAWN'),
    };
  });
}
