import type { FollowUpOutcome } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Link } from '../parts/link.js';
import { type Followed, OUTCOMES } from './load-followed.js';

interface OutcomeBarProps {
  readonly byOutcome: Followed['byOutcome'];
  readonly chosen: FollowUpOutcome | null;
}

/** All agreements as one bar of their outcomes; each outcome leads to its list, and again to all. */
export function OutcomeBar({ byOutcome, chosen }: OutcomeBarProps) {
  const { t, f } = useTexts();
  const parts = OUTCOMES.map((outcome) => ({
    outcome,
    count: byOutcome.find((each) => each.outcome === outcome)?.count ?? 0,
  }));
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div class="outcome-bar" aria-hidden="true">
        {parts.map(({ outcome, count }) => (
          <span
            key={outcome}
            class={`outcome ${classOf(outcome)}`}
            style={{ width: `${(count / Math.max(all, 1)) * 100}%` }}
          />
        ))}
      </div>
      <ul class="outcomes">
        {parts.map(({ outcome, count }) => (
          <li key={outcome}>
            <span class={`swatch outcome ${classOf(outcome)}`} aria-hidden="true" />
            <strong>{f.number(count)}</strong>{' '}
            <Link
              to="/forum/followed"
              params={{ outcome: outcome === chosen ? null : outcome.toLowerCase() }}
              isCurrent={outcome === chosen}
            >
              {t.followed.outcomes[outcome]}
            </Link>
            <small>{t.followed.explained[outcome]}</small>
          </li>
        ))}
        <li class="sum">
          <span class="swatch" aria-hidden="true" />
          <strong>{f.number(all)}</strong> {t.followed.together}
        </li>
      </ul>
    </>
  );
}

const classOf = (outcome: FollowUpOutcome) => outcome.toLowerCase().replaceAll('_', '-');
