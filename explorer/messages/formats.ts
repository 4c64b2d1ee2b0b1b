/** Plural forms of a sentence by CLDR category; `#` stands for the number as that language writes it. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Numbers, dates and plurals as one language writes them. */
export interface Formats {
  readonly lang: string;
  number(value: number): string;
  /** A strength: three significant figures are as much as a reader compares. */
  strength(value: number): string;
  /** A share of one as percent, two significant figures. */
  share(value: number): string;
  /** A share of one as whole percent. */
  percent(value: number): string;
  /** A probability as whole percent: near its ends by the words around `#`, since none is rounded to a certainty. */
  chance(value: number, ends: { readonly over: string; readonly under: string }): string;
  /** An amount in euro, as exact as it is stated. */
  euro(value: number): string;
  /** A date as precise as it is known: 2010, 2010-11 or 2010-11-18. */
  date(value: string): string;
  /** The name of a month, 1 to 12, standing alone. */
  month(value: number, width?: 'long' | 'short'): string;
  list(values: readonly string[]): string;
  plural(count: number, forms: PluralForms): string;
  /** Likewise of a strength, by the figures that are shown of it. */
  pluralOfStrength(value: number, forms: PluralForms): string;
  compare(a: string, b: string): number;
}

const DATE_PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

const LEAST_CHANCE = 0.01;
const STRENGTH_DIGITS = 3;

export function formatsOf(lang: string): Formats {
  const number = new Intl.NumberFormat(lang);
  const strength = new Intl.NumberFormat(lang, { maximumSignificantDigits: STRENGTH_DIGITS });
  const share = new Intl.NumberFormat(lang, { style: 'percent', maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  const euro = new Intl.NumberFormat(lang, {
    ...{ style: 'currency', currency: 'EUR', minimumFractionDigits: 0 },
  });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const rules = new Intl.PluralRules(lang);
  const inForm = (forms: PluralForms, count: number, shown: string) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', shown);
  const { compare } = new Intl.Collator(lang, { numeric: true });
  // A date without a time is of no zone: UTC keeps it the day that it is.
  const dates = DATE_PARTS.map(
    (parts) => new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC' }),
  );
  const monthIn = (month: 'long' | 'short') =>
    new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' });
  const months = { long: monthIn('long'), short: monthIn('short') };
  return {
    lang,
    compare,
    number: (value) => number.format(value),
    strength: (value) => strength.format(value),
    month: (value, width = 'long') => months[width].format(Date.UTC(2000, value - 1)),
    share: (value) => share.format(value),
    percent: (value) => percent.format(value),
    chance: (value, { over, under }) => {
      if (value > 1 - LEAST_CHANCE) return over.replace('#', percent.format(1 - LEAST_CHANCE));
      if (value < LEAST_CHANCE) return under.replace('#', percent.format(LEAST_CHANCE));
      return percent.format(value);
    },
    euro: (value) => euro.format(value),
    list: (values) => list.format(values),
    date: (value) => dates[value.split('-').length - 1]?.format(new Date(value)) ?? value,
    plural: (count, forms) => inForm(forms, count, number.format(count)),
    pluralOfStrength: (value, forms) =>
      inForm(forms, Number(value.toPrecision(STRENGTH_DIGITS)), strength.format(value)),
  };
}
