import { useAddress } from '../../address/address.js';
import type { Frame } from '../../api/frame.js';
import { useTexts } from '../../messages/use-texts.js';
import { type GapQuestion, paramsOfGaps } from '../gap-question.js';
import type { ExplainedGap } from '../use-gaps.js';
import { Explanation } from '../why/explanation.js';
import { Sheet } from './sheet.js';
import { wordsOfConstants } from './words-of-constants.js';

interface BriefProps {
  readonly gap: ExplainedGap;
  /** What else the page asks: it stands in the address. */
  readonly question: GapQuestion;
  readonly frame: Frame;
  readonly note?: string;
}

/** One gap on one sheet: how it was asked, why it is one, what it rests on, and how to cite it. */
export function Brief({ gap: explained, question, frame, note = '' }: BriefProps) {
  const { t, f, lang } = useTexts();
  const { href } = useAddress();
  const { gap, release } = explained.answer;
  const { open, asOf, constants: ofQuestion } = explained.question;
  const constants = wordsOfConstants(ofQuestion, t, f);
  const asked = [
    asOf === null ? null : t.asOfYear(asOf),
    constants.length === 0 ? null : `${t.gaps.ownConstants}: ${constants.join('; ')}`,
  ].filter((part) => part !== null);
  // Where this very page is found again.
  const address = href('/gaps/brief', paramsOfGaps({ ...question, ...explained.question }));
  // The intervals come later and need a line more.
  const content = `${open} ${lang} ${gap.gapInterval !== undefined} ${note}`;
  return (
    <Sheet key={content} label={`${gap.left.name} – ${gap.right.name}, ${gap.sector?.name}`}>
      <Explanation gap={explained} {...{ question, frame }}>
        {asked.length > 0 && <p class="hint">{t.gaps.asAsked(asked)}</p>}
        {note !== '' && <p class="note">{note}</p>}
      </Explanation>
      <p class="citation">
        {t.citation(release.number, release.contentHash.slice(0, 12))}{' '}
        <span>{location.origin + address}</span>
      </p>
    </Sheet>
  );
}
