import type { Frame } from '../../api/frame.js';
import type { Texts } from '../../messages/languages.js';
import { useTexts } from '../../messages/use-texts.js';
import { shownFigure } from '../shown-figure.js';
import type { Gap } from './explanation.js';

type Size = NonNullable<Gap['leftSpecialisation']>;

interface WordsProps {
  readonly gap: Gap;
  /** Day at whose end the record is looked at; null: all of it. */
  readonly asOf: string | null;
  readonly frame: Frame;
}

/** The row as sentences, from its terms: what is on record, what the sizes are of, what would be expected. */
export function Words({ gap, asOf, frame }: WordsProps) {
  const texts = useTexts();
  const { t, f } = texts;
  const { left, right, potentialRatio, method } = gap;
  const isOfSizes = method === 'GRAVITY';
  const expected = shownFigure(gap.status, gap.expected);
  const shareOf = (region: Gap['left'], size: Size | null) =>
    isOfSizes &&
    size &&
    t.gaps.why.share(
      region.name,
      f.share(size.share),
      region.country?.name ?? '',
      figureOf(size, frame, texts),
    );
  const sentences = [
    onRecord(gap, asOf && f.date(asOf), texts),
    !isOfSizes && t.gaps.withoutSizes,
    shareOf(left, gap.leftSpecialisation),
    shareOf(right, gap.rightSpecialisation),
    potentialRatio !== null &&
      expected !== null &&
      t.gaps.why.expected(f.strength(potentialRatio), f.strength(expected)),
  ];
  return <p class="words">{sentences.filter(Boolean).join(' ')}</p>;
}

function onRecord(gap: Gap, by: string | null, { t }: Texts): string {
  const { status, statusReason, initiativesCounted, hasAnnouncementsLeftOut, lastYear } = gap;
  const { why } = t.gaps;
  if (status === 'NO_DATA') return why.noData[statusReason ?? 'NO_FIGURE'];
  // What was announced alone is no cooperation by constants that leave it out.
  if (status === 'OPPORTUNITY' || status === 'WEAK_CASE') {
    return hasAnnouncementsLeftOut ? why.onlyAnnounced(by) : why.nothing(by);
  }
  const some = why.some(initiativesCounted, lastYear === null ? null : String(lastYear));
  return hasAnnouncementsLeftOut ? `${some} ${why.announcedApart}` : some;
}

/** What the figure really measures: a part of the economy above the field is no figure of the field. */
function figureOf(size: Size, frame: Frame, { t }: Texts): string {
  const { measure, year, figureLevel, figureOf: of } = size;
  const { why, measures } = t.gaps;
  const name = frame.sectors.find(({ id }) => id === of)?.name ?? of;
  return why.figure(
    measures[stemOf(measure)] ?? measure.replaceAll('_', ' '),
    why.levels[figureLevel](name),
    year === null ? null : String(year),
  );
}

/** `persons_employed_division` counts the same people, of another part of the economy. */
const stemOf = (measure: string) => measure.replace(/_(division|section)$/, '');
