import { Field, Float, InputType, Int } from 'type-graphql';
import { BasisWeights } from '../tie/tie.input.js';
import type { EvidenceStatus } from './gap-constants.js';
import { EvidenceStatusEnum } from './gap-enums.js';

@InputType({
  description:
    'The choices of the method, instead of the documented ones. With any of them, intervals are null: they are stored for ' +
    'the documented constants alone.',
})
export class GapConstantsInput {
  @Field(() => BasisWeights, {
    nullable: true,
    description: 'What an evidence counts, by basis. Null: as of `ties`.',
  })
  weights?: BasisWeights | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Years after which an evidence counts half: from 0.5 to 1000. Null: 10. Not with `withoutAgeing`.',
  })
  halfLife?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'An evidence never ages.' })
  withoutAgeing: boolean = false;

  @Field(() => Float, {
    nullable: true,
    description: 'Added to every size, as part of the mean: 0 to 5. Null: 0.05.',
  })
  sizeSmoothing?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Exponent of the shares: 0 to 5. Null: 0.75.',
  })
  sizeExponent?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Added to every activity, as part of the mean: 0 to 5. Null: 0.25.',
  })
  activitySmoothing?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Exponent of the activities: 0 to 5. Null: 0.375.',
  })
  activityExponent?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Added to every volume, as part of the mean: 0 to 5. Null: 0.5.',
  })
  volumeSmoothing?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Exponent of the volume: 0 to 5. Null: 0.375.',
  })
  volumeExponent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Years after which cooperation has faded: 0 to 1000. Null: 10.',
  })
  fadedAfterYears?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Which quantile of the potential makes an opportunity: 0 to 1. Null: 0.9, the largest tenth.',
  })
  opportunityQuantile?: number | null;

  @Field(() => EvidenceStatusEnum, {
    nullable: true,
    description: 'Whether what was only announced counts. Null: ALL.',
  })
  evidenceStatus?: EvidenceStatus | null;
}
