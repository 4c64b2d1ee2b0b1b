import { type ClassType, Field, Int } from 'type-graphql';
import { Lazy } from './lazy.js';

/** Gives a connection `undatedLeftOut`, a function as `totalCount` is: a period never drops the undated in silence. */
export function countsUndated({ prototype }: ClassType, description: string): void {
  Field(() => Int, { description })(prototype, 'undatedLeftOut');
  Lazy()(prototype, 'undatedLeftOut');
}
