import type { Frame } from '../api/frame.js';
import { SectorChoice } from '../ask/sector-choice.js';
import { useTexts } from '../messages/use-texts.js';
import { Slots } from '../parts/slots.js';
import type { GapQuestion } from './gap-question.js';

interface GapFormProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
  readonly onAsk: (changes: Partial<GapQuestion>) => void;
}

// As far back as a ranking has something to stand on; the last year is always the whole record.
const YEARS = 20;

export function GapForm({ question, frame, onAsk }: GapFormProps) {
  const { t } = useTexts();
  const { pair, sectors, asOf, isBothStrong } = question;
  const nameOf = (id: string) => frame.countryNames.get(id) ?? id;
  const imported = Number(frame.release.importedAt.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(imported - 1 - index));
  return (
    <form class="question" aria-label={t.form} onSubmit={(event) => event.preventDefault()}>
      <h1 class="unseen">{t.nav.gaps}</h1>
      <div class="sentence">
        <Slots
          sentence={t.gapQuestion}
          parts={{
            left: nameOf(pair.left),
            right: nameOf(pair.right),
            strong: (
              <select
                class="choice"
                aria-label={t.strength}
                value={String(isBothStrong)}
                onChange={(event) => onAsk({ isBothStrong: event.currentTarget.value === 'true' })}
              >
                <option value="true">{t.bothStrong}</option>
                <option value="false">{t.anyStrong}</option>
              </select>
            ),
            sectors: (
              <SectorChoice
                chosen={sectors}
                sectors={frame.sectors}
                onChoose={(chosen) => onAsk({ sectors: chosen })}
              />
            ),
            asOf: (
              <select
                class="choice"
                aria-label={t.asOf}
                value={asOf ?? ''}
                onChange={(event) => onAsk({ asOf: event.currentTarget.value || null })}
              >
                <option value="">{t.asOfAll}</option>
                {years.map((year) => (
                  <option key={year} value={year}>
                    {t.asOfYear(year)}
                  </option>
                ))}
              </select>
            ),
          }}
        />
      </div>
    </form>
  );
}
