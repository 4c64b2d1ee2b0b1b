import type { Frame } from '../api/frame.js';
import { pairWith } from '../api/pair.js';
import { SectorChoice } from '../ask/sector-choice.js';
import { useTexts } from '../messages/use-texts.js';
import { Choice } from '../parts/choice.js';
import { memo } from '../parts/memo.js';
import { Slots } from '../parts/slots.js';
import { type GapQuestion, reckonedSectors } from './gap-question.js';

interface GapFormProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
  /** Years at whose end the ranking can be asked. */
  readonly years: readonly string[];
  readonly onAsk: (changes: Partial<GapQuestion>) => void;
}

export const GapForm = memo(({ question, frame, years, onAsk }: GapFormProps) => {
  const { t } = useTexts();
  const { pair, sectors, asOf, isBothStrong, isUntouched } = question;
  const countries = [...frame.countryNames];
  const askOf = (end: 'left' | 'right', country: string) => {
    const next = pairWith(pair, end, country, frame.pairs);
    const reckoned = new Set(reckonedSectors(frame, next).map(({ id }) => id));
    const kept = sectors.filter((id) => reckoned.has(id));
    onAsk({ pair: next, sectors: kept, open: null, matrix: null });
  };
  const known = asOf === null || years.includes(asOf) ? years : [asOf, ...years];
  return (
    <form class="question" aria-label={t.form} onSubmit={(event) => event.preventDefault()}>
      <h1 class="unseen">{t.nav.gaps}</h1>
      <div class="sentence">
        <Slots
          sentence={t.gapQuestion}
          parts={{
            left: (
              <Choice
                label={t.countryLeft}
                value={pair[0]}
                options={countries}
                onChoose={(country) => askOf('left', country)}
              />
            ),
            right: (
              <Choice
                label={t.countryRight}
                value={pair[1]}
                options={countries}
                onChoose={(country) => askOf('right', country)}
              />
            ),
            strong: (
              <Choice
                label={t.strength}
                value={String(isBothStrong)}
                options={[
                  ['true', t.bothStrong],
                  ['false', t.anyStrong],
                ]}
                onChoose={(value) => onAsk({ isBothStrong: value === 'true' })}
              />
            ),
            sectors: (
              <SectorChoice
                chosen={sectors}
                sectors={reckonedSectors(frame, pair)}
                onChoose={(chosen) => onAsk({ sectors: chosen })}
              />
            ),
            asOf: (
              <Choice
                label={t.asOf}
                value={asOf ?? ''}
                options={[
                  ['', t.asOfAll],
                  ...known.map((year) => [year, t.asOfYear(year)] as const),
                ]}
                onChoose={(year) => onAsk({ asOf: year || null })}
              />
            ),
            measures: (
              <Choice
                label={t.restrictions}
                value={String(isUntouched)}
                options={[
                  ['false', t.gaps.touchedOrNot],
                  ['true', t.gaps.untouched],
                ]}
                onChoose={(value) => onAsk({ isUntouched: value === 'true' })}
              />
            ),
          }}
        />
      </div>
    </form>
  );
});
