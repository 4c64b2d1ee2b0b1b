/** When a country hosts a session: `IT:09-12` in the row of the forum. */
export interface HostMonthsRow {
  readonly countryId: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

export function hostMonthsOf(calendar: readonly string[] | undefined): HostMonthsRow[] {
  return (calendar ?? []).map((entry) => {
    const [country = '', months = ''] = entry.split(':');
    const [first, last] = months.split('-').map(Number);
    return { countryId: `country:${country}`, firstMonth: first ?? 0, lastMonth: last ?? 0 };
  });
}
