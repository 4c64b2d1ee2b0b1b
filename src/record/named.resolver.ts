import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import { LANGUAGE_RULE, Lang } from './language-arg.js';
import { LocalizedText } from './localized-text.type.js';
import { Named } from './named.type.js';
import { type Form, formsOf, nameIn } from './names.js';

@Resolver(() => Named)
export class NamedResolver {
  @FieldResolver(() => String, { description: LANGUAGE_RULE })
  name(@Root() record: GraphRecord, @Lang() lang?: string | null): string {
    return nameIn(record, lang);
  }

  @FieldResolver(() => [LocalizedText], {
    description: 'Every form on record: the official or original one first, then by language code.',
  })
  names(@Root() record: GraphRecord): Form[] {
    return formsOf(record, 'name');
  }
}
