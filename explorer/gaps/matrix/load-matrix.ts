import { ApiError, ask } from '../../api/client.js';
import {
  ExplorerGapMatrixDocument,
  type ExplorerGapMatrixQuery,
  type ExplorerGapMatrixQueryVariables,
} from '../../generated/graphql.js';

/** Of which pair, how, and in which language. */
export type MatrixQuestion = ExplorerGapMatrixQueryVariables & {
  readonly left: string;
  readonly right: string;
};

/** A matrix, what it is of, and how it was asked. */
export interface ShownMatrix {
  readonly subject: string;
  readonly variables: MatrixQuestion;
  readonly answer: ExplorerGapMatrixQuery;
}

/** Of the first subject that there is: an address may name a region or a field that is gone with a release. */
export async function loadMatrix(
  [subject = '', ...others]: readonly string[],
  variables: MatrixQuestion,
  signal: AbortSignal,
): Promise<ShownMatrix> {
  try {
    const asked = { ...variables, ...ofSubject(subject) };
    const answer = await ask(ExplorerGapMatrixDocument, asked, signal);
    return { subject, variables: asked, answer };
  } catch (error) {
    const isRefused = error instanceof ApiError && error.code === 'BAD_USER_INPUT';
    if (isRefused && others.length > 0) return loadMatrix(others, variables, signal);
    throw error;
  }
}

function ofSubject(id: string): Pick<ExplorerGapMatrixQueryVariables, 'sector' | 'region'> {
  return id.startsWith('sector:') ? { sector: id, region: null } : { sector: null, region: id };
}
