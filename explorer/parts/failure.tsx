import type { ApiError } from '../api/client.js';
import { useTexts } from '../messages/use-texts.js';
import { Link } from './link.js';

interface FailureProps {
  readonly error: ApiError;
  readonly retry: () => void;
}

/** What went wrong in the words of the API, its code, and a way on: what was asked wrongly is no better asked again. */
export function Failure({ error, retry }: FailureProps) {
  const { t } = useTexts();
  const isUnreachable = error.code === 'UNREACHABLE';
  return (
    <div class="notice failure" role="alert">
      <p>
        <strong>{isUnreachable ? t.offline : t.failed}</strong>
      </p>
      {!isUnreachable && (
        <p>
          <span lang="en">{error.message}</span> <small>{t.errorCode(error.code)}</small>
        </p>
      )}
      {error.code === 'BAD_USER_INPUT' ? (
        <Link to="/ask">{t.toAsk}</Link>
      ) : (
        <button type="button" onClick={retry}>
          {t.retry}
        </button>
      )}
    </div>
  );
}
