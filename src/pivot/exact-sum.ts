/** Decimals of a sum of money: more than any source states. */
const DECIMALS = 6;
const SCALE = 10n ** BigInt(DECIMALS);

/**
 * The sum of numbers as their decimal texts show them (0.1 is one tenth), rounded to six decimals, half to even:
 * adding floating-point numbers would depend on the order that an engine returns them in.
 */
export function exactSum(values: readonly number[]): number {
  const parts = values.map(decimalOf);
  const digits = Math.max(DECIMALS, ...parts.map((part) => part.decimals));
  const sum = parts.reduce(
    (total, { integer, decimals }) => total + integer * 10n ** BigInt(digits - decimals),
    0n,
  );
  return Number(roundedHalfEven(sum, 10n ** BigInt(digits - DECIMALS))) / Number(SCALE);
}

/** 2500000.5 is 25000005 with one decimal; 1e-7 is 1 with seven. */
function decimalOf(value: number): { readonly integer: bigint; readonly decimals: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const integer = BigInt(whole + fraction);
  return decimals < 0
    ? { integer: integer * 10n ** BigInt(-decimals), decimals: 0 }
    : { integer, decimals };
}

function roundedHalfEven(value: bigint, unit: bigint): bigint {
  const isNegative = value < 0n;
  const size = isNegative ? -value : value;
  const whole = size / unit;
  const twice = (size % unit) * 2n;
  const rounded = twice > unit || (twice === unit && whole % 2n === 1n) ? whole + 1n : whole;
  return isNegative ? -rounded : rounded;
}
