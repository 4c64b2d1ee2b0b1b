export const TRADE_DIRECTIONS = ['TOTAL', 'EXPORT', 'IMPORT'] as const;
export type TradeDirection = (typeof TRADE_DIRECTIONS)[number];

/** `total`, or `IT_export`: seen from that country, with the other. */
export interface TradeFlow {
  readonly direction: TradeDirection;
  /** Null: of a total. */
  readonly countryId: string | null;
}

export function flowOf(flow: string): TradeFlow {
  const [code = '', direction] = flow.split('_');
  if (direction === undefined) return { direction: 'TOTAL', countryId: null };
  return {
    direction: direction.toUpperCase() as TradeDirection,
    countryId: `country:${code}`,
  };
}
