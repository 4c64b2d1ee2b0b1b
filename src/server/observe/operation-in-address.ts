import type { onRequestHookHandler } from 'fastify';
import type { StoredDocuments } from '../stored-documents.js';
import { factsOf } from './request-facts.js';

/** The `onRequest` hook that knows first which stored operation `/graphql/Ties` or `/export/Ties.csv` means: also of what is refused next. */
export function operationInAddress(stored: StoredDocuments): onRequestHookHandler {
  return (request, _reply, done) => {
    const { operation, file } = request.params as {
      readonly operation?: string;
      readonly file?: string;
    };
    const name = operation ?? file?.replace(/\.\w+$/, '') ?? '';
    if (stored.byName(name) !== undefined) factsOf(request).operationName = name;
    done();
  };
}
