import { Field, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const CalendarVerdictEnum = graphqlEnum(
  'CalendarVerdict',
  'Whether a session kept to the calendar of its forum. A departure is a finding about the data or about the meeting.',
  {
    AS_PLANNED: 'In the months in which its country hosts.',
    DEPARTS: 'In another month than those of its country.',
    NOT_JUDGED:
      'Its month or its country is not known, or the calendar says nothing of that country.',
  },
);

@ObjectType({ description: 'A session judged by the calendar.', simpleResolvers: true })
export class SessionVerdict {
  @Field(() => CalendarVerdictEnum, { description: 'How it was judged.' })
  readonly verdict!: keyof typeof CalendarVerdictEnum;
}

export const SessionVerdictConnection = connectionTypes(
  'SessionVerdict',
  () => SessionVerdict,
  'newest session first, undated last, then the id of its table.',
).ConnectionType;

@ObjectType({
  description:
    'The sessions of a forum against its own calendar. The three counts are all of them.',
  simpleResolvers: true,
})
export class CalendarFindings {
  @Field(() => Int, { description: 'Sessions in the months of their country.' })
  readonly asPlanned!: number;

  @Field(() => Int, { description: 'Sessions outside them.' })
  readonly departing!: number;

  @Field(() => Int, { description: 'Sessions that cannot be judged.' })
  readonly notJudged!: number;
}
