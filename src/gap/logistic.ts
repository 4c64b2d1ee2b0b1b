/** logit p = α + β·x. */
export interface Logistic {
  readonly alpha: number;
  readonly beta: number;
}

const STEPS = 50;
const CLOSE = 1e-10;

export interface Observations {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Maximum likelihood by Newton's method; null where nothing or everything happened, or where nothing differs. */
export function fitLogistic({ x, y }: Observations): Logistic | null {
  const size = x.length;
  let happened = 0;
  for (let i = 0; i < size; i += 1) happened += y[i] as number;
  if (happened === 0 || happened === size) return null;
  let [alpha, beta] = [Math.log(happened / (size - happened)), 0];
  for (let step = 0; step < STEPS; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let i = 0; i < size; i += 1) {
      const value = x[i] as number;
      const p = 1 / (1 + Math.exp(-(alpha + beta * value)));
      const [rest, spread] = [(y[i] as number) - p, p * (1 - p)];
      g0 += rest;
      g1 += rest * value;
      h00 += spread;
      h01 += spread * value;
      h11 += spread * value * value;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-12)) return null;
    const [da, db] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    alpha += da;
    beta += db;
    if (Math.abs(da) < CLOSE && Math.abs(db) < CLOSE) return { alpha, beta };
  }
  return Number.isFinite(alpha) && Number.isFinite(beta) ? { alpha, beta } : null;
}

export const probabilityOf = ({ alpha, beta }: Logistic, x: number) =>
  1 / (1 + Math.exp(-(alpha + beta * x)));
