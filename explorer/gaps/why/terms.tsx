import type { ComponentChildren } from 'preact';
import type { ExplorerGapQuery } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';

type Term = ExplorerGapQuery['gap']['terms'][number];

/** What makes the potential large or small: bars on a log scale that add up to the last, factors that multiply to it. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const { t, f } = useTexts();
  if (terms.length === 0) return null;
  const total = terms.reduce((sum, { contribution }) => sum + contribution, 0);
  const widest = Math.max(
    ...terms.map(({ contribution }) => Math.abs(contribution)),
    Math.abs(total),
  );
  return (
    <table class="terms">
      <caption>{t.terms}</caption>
      <tbody>
        {terms.map(({ kind, ratio, exponent, contribution }) => (
          <TermRow
            key={kind}
            name={t.termKinds[kind]}
            power={
              <>
                <span aria-hidden="true">
                  {f.strength(ratio)}
                  <sup>{f.strength(exponent)}</sup>
                </span>
                <span class="unseen">{t.gaps.power(f.strength(ratio), f.strength(exponent))}</span>
              </>
            }
            times={t.times(f.strength(Math.exp(contribution)))}
            share={contribution / widest}
          />
        ))}
        <TermRow
          name={t.together}
          times={t.times(f.strength(Math.exp(total)))}
          share={total / widest}
          isTotal
        />
      </tbody>
    </table>
  );
}

interface TermRowProps {
  readonly name: string;
  /** Ratio against the average, and the power that it is taken to: what makes the factor. */
  readonly power?: ComponentChildren;
  readonly times: string;
  /** −1 to 1 of the widest bar. */
  readonly share: number;
  readonly isTotal?: boolean;
}

function TermRow({ name, power, times, share, isTotal = false }: TermRowProps) {
  const start = share < 0 ? 50 + share * 50 : 50;
  return (
    <tr class={isTotal ? 'total' : ''}>
      <th scope="row">{name}</th>
      <td class="power">{power}</td>
      <td class="term-bar">
        <span
          class={share < 0 ? 'less' : 'more'}
          style={{ left: `${start}%`, width: `${Math.abs(share) * 50}%` }}
        />
      </td>
      <td>{times}</td>
    </tr>
  );
}
