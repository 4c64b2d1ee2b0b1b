import { useTexts } from '../../messages/use-texts.js';
import { BasisMark } from '../../parts/basis-mark.js';
import { Link } from '../../parts/link.js';
import type { Gap } from './explanation.js';
import { Listed } from './listed.js';
import { Some } from './room.js';
import { Sources } from './sources.js';

export function OnRecord({ evidence }: Pick<Gap, 'evidence'>) {
  const { t, f } = useTexts();
  if (evidence.length === 0) return null;
  return (
    <>
      <h3>{t.onRecord}</h3>
      <Some kind="evidence" items={evidence} most={3} class="evidence compact">
        {({ initiative, listedParties }) => (
          <li key={initiative.id}>
            <BasisMark basis={initiative.basis} />{' '}
            <Link to={`/look/${initiative.id}`}>{initiative.label}</Link>{' '}
            <small>{initiative.date === null ? t.undated : f.date(initiative.date)}</small>
            {initiative.status !== null && (
              <>
                {' '}
                <small class="status">{t.statuses[initiative.status]}</small>
              </>
            )}
            <Listed items={listedParties}>
              {({ id, name }) => (
                <Link key={id} to={`/look/${id}`}>
                  {name}
                </Link>
              )}
            </Listed>
            <Sources sources={initiative.sources} />
          </li>
        )}
      </Some>
    </>
  );
}
