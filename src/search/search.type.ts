import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LanguageScalar } from '../record/language.scalar.js';
import { Node } from '../record/node.type.js';
import { NodeKind } from '../record/node-kind.enum.js';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const NameMatchEnum = graphqlEnum(
  'NameMatch',
  'How a text was found in a name, best first. Texts are compared without case, accents and punctuation. The first three ' +
    'are the rule of words: each word of the text begins a word of one and the same name. The others find more.',
  {
    EXACT: 'The text is the name.',
    WORDS: 'Each word of the text is a word of the name.',
    PREFIX: 'Each word of the text begins a word of the name.',
    TRANSLITERATION:
      'Likewise, once both are written in one alphabet: Чувашия, Chuvashiya, Čuvašija and Ciuvascia sound alike.',
    FUZZY:
      'Likewise, but for typos: in a word of 4 to 7 letters one letter wrong, missing or too many, in a longer one two; ' +
      'or two neighbours swapped. A shorter word has none.',
  },
);

export const NameFormEnum = graphqlEnum('NameForm', 'What a matched name is to its record.', {
  NAME: 'A name or title, in the language of `lang` or in its original form; of an objective its text, of a restriction its act or listed party.',
  ABBREVIATION: 'Its abbreviation.',
  OTHER_NAME: 'Another spelling, a transliteration or a former name.',
  KEYWORD: 'A word that points to a sector.',
  LABEL: 'What a session without a title is called by: number, place and date.',
});

@ObjectType({
  description: 'Something found, the name it was found by, and how well that fits.',
  simpleResolvers: true,
})
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  readonly node!: object;

  @Field(() => NodeKind, { description: 'Its kind.' })
  readonly kind!: string;

  @Field(() => String, {
    description:
      'The name that matched, as its source writes it: of several the best, of equally good ones the official one.',
  })
  readonly name!: string;

  @Field(() => LanguageScalar, {
    nullable: true,
    description: 'Language of that name. Null: an original form, abbreviation or other name.',
  })
  readonly lang!: string | null;

  @Field(() => NameFormEnum, { description: 'What that name is.' })
  readonly form!: string;

  @Field(() => NameMatchEnum, { description: 'How the text was found in it.' })
  readonly match!: string;

  @Field(() => Float, {
    description:
      'From 0.2 to 1, four decimals. EXACT 1, WORDS above 0.8, PREFIX above 0.6, TRANSLITERATION above 0.4, FUZZY above ' +
      '0.2; to each but the first up to 0.19 is added for the share of the name that the text covers. It depends on ' +
      'nothing but the text and the name.',
  })
  readonly score!: number;
}

export const SearchConnection = connectionTypes(
  'Search',
  () => SearchHit,
  'largest score first, then id.',
).ConnectionType;

@ObjectType({ description: 'Hits of one match.', simpleResolvers: true })
export class NameMatchCount {
  @Field(() => NameMatchEnum, { description: 'How they were found.' })
  readonly match!: string;

  @Field(() => Int, { description: 'How many; 0 is shown too.' })
  readonly count!: number;
}
