/** An exact number: strengths are summed without rounding, and rounded once. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

/** The number that the shortest decimal text of a double shows: 0.1 is one tenth. */
export function rationalOf(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new Error(`${value} is no finite number`);
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const exponent = Number(exponentText) - fraction.length;
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? reduced(digits, power) : { numerator: digits * power, denominator: 1n };
}

export function add(left: Rational, right: Rational): Rational {
  return reduced(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function divide(value: Rational, divisor: number): Rational {
  return reduced(value.numerator, value.denominator * BigInt(divisor));
}

/** "Rounded to six decimals (half to even of the exact sum)." */
export function roundedToSix({ numerator, denominator }: Rational): number {
  const scaled = numerator * 1_000_000n;
  const floor = scaled / denominator - (scaled < 0n && scaled % denominator !== 0n ? 1n : 0n);
  const twiceRest = (scaled - floor * denominator) * 2n;
  const isUp = twiceRest > denominator || (twiceRest === denominator && floor % 2n !== 0n);
  return Number(isUp ? floor + 1n : floor) / 1_000_000;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
