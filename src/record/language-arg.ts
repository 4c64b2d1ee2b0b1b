import { Arg } from 'type-graphql';
import { LanguageScalar } from './language.scalar.js';

export const LANGUAGE_RULE =
  'In the language asked for; where there is no such form, or none is asked for, the English one, else the original, ' +
  'else the first language by code.';

export function Lang(): ParameterDecorator {
  return Arg('lang', () => LanguageScalar, {
    nullable: true,
    description: 'The language preferred. Null: English.',
  }) as ParameterDecorator;
}
