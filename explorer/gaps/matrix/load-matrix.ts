import { ApiError, ask } from '../../api/client.js';
import {
  ExplorerGapMatrixDocument,
  type ExplorerGapMatrixQuery,
  type ExplorerGapMatrixQueryVariables,
} from '../../generated/graphql.js';

/** A matrix, and what it is of. */
export interface ShownMatrix {
  readonly subject: string;
  readonly answer: ExplorerGapMatrixQuery;
}

/** Of the first subject that there is: an address may name a region or a field that is gone with a release. */
export async function loadMatrix(
  [subject = '', ...others]: readonly string[],
  variables: ExplorerGapMatrixQueryVariables,
  signal: AbortSignal,
): Promise<ShownMatrix> {
  try {
    const asked = { ...variables, ...ofSubject(subject) };
    return { subject, answer: await ask(ExplorerGapMatrixDocument, asked, signal) };
  } catch (error) {
    const isRefused = error instanceof ApiError && error.code === 'BAD_USER_INPUT';
    if (isRefused && others.length > 0) return loadMatrix(others, variables, signal);
    throw error;
  }
}

export function ofSubject(id: string): Pick<ExplorerGapMatrixQueryVariables, 'sector' | 'region'> {
  return id.startsWith('sector:') ? { sector: id, region: null } : { sector: null, region: id };
}
