import { useTexts } from '../messages/use-texts.js';
import { Popover } from '../parts/popover.js';

interface PeriodChoiceProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly years: readonly string[];
  readonly onChoose: (from: string | null, to: string | null) => void;
}

export function PeriodChoice({ from, to, years, onChoose }: PeriodChoiceProps) {
  const { t } = useTexts();
  const value =
    from !== null && to !== null
      ? t.between(from, to)
      : from !== null
        ? t.since(from)
        : to !== null
          ? t.until(to)
          : t.anyTime;
  return (
    <Popover value={value} title={t.period}>
      <span class="hint">{t.periodHint}</span>
      <YearChoice
        label={t.fromYear}
        value={from}
        years={years.filter((year) => to === null || year <= to)}
        onChoose={(year) => onChoose(year, to)}
      />
      <YearChoice
        label={t.toYear}
        value={to}
        years={years.filter((year) => from === null || year >= from)}
        onChoose={(year) => onChoose(from, year)}
      />
    </Popover>
  );
}

interface YearChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly years: readonly string[];
  readonly onChoose: (year: string | null) => void;
}

function YearChoice({ label, value, years, onChoose }: YearChoiceProps) {
  // An address may name a year of which nothing is on record.
  const all = value === null || years.includes(value) ? years : [value, ...years];
  return (
    <label class="field">
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">–</option>
        {all.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
