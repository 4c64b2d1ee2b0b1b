import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { LanguageScalar } from '../record/language.scalar.js';
import { NodeKind } from '../record/node-kind.enum.js';
import { PageArgs } from '../shared/connection.js';
import { answerSearch, LONGEST_TEXT, type SearchView } from './answer-search.js';
import { NameMatchCount, NameMatchEnum, SearchConnection } from './search.type.js';
import type { SearchContext } from './search-indexes.js';

const DEFAULT_HITS = 10;

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Names, words of names or their beginnings, in any alphabet; at most ${LONGEST_TEXT} characters. Without a letter or digit it finds nothing.`,
  })
  text!: string;

  @Field(() => [NodeKind], {
    nullable: true,
    description:
      'Only things of these kinds; an empty list is BAD_USER_INPUT. Null: of every kind.',
  })
  kinds?: string[] | null;

  @Field(() => LanguageScalar, {
    nullable: true,
    description:
      'Only names in this language, and those whose language nobody states: original forms, abbreviations and other ' +
      'names. Null: names in every language.',
  })
  lang?: string | null;

  @Field(() => [NameMatchEnum], {
    nullable: true,
    description:
      'Only what is found in these ways: `[EXACT, WORDS, PREFIX]` is the rule of words and nothing else. An empty list ' +
      'is BAD_USER_INPUT. Null: in every way.',
  })
  matches?: string[] | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_HITS,
    description: 'Rows of this page: 1 to 500; anything else is BAD_USER_INPUT.',
  })
  override first: number = DEFAULT_HITS;
}

@Resolver()
class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'What has a name like this, of every kind: by names and titles in all languages, abbreviations, other names, ' +
      'keywords of sectors and what sessions are called by. Best first, then by id; pages go on to the last hit. The ' +
      'first search of a release reads all its names, so it takes longer.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: SearchContext,
  ): Promise<SearchView> {
    return answerSearch(args, context);
  }
}

@Resolver(() => SearchConnection)
class SearchConnectionResolver {
  @FieldResolver(() => [NameMatchCount], {
    description: 'Hits of the whole list by how they were found, best first, zeros included.',
  })
  byMatch(@Root() { byMatch }: SearchView): SearchView['byMatch'] {
    return byMatch;
  }
}

export const SEARCH_RESOLVERS = [SearchResolver, SearchConnectionResolver];
