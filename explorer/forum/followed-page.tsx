import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { useAnswered } from '../api/use-answer.js';
import { ExplorerFollowedDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useTitle } from '../parts/use-title.js';
import { AgreementList } from './agreement-list.js';
import { loadFollowed, OUTCOMES, variablesOfFollowed } from './load-followed.js';
import type { CountryPair } from './load-forum.js';
import { OutcomeBar } from './outcome-bar.js';

interface FollowedPageProps {
  readonly pair: CountryPair;
  readonly frame: Frame;
}

/** What came of the agreements: as one bar, and as the list behind it. */
export function FollowedPage({ pair, frame }: FollowedPageProps) {
  const { t, lang } = useTexts();
  const asked = useAddress().params.get('outcome')?.toUpperCase();
  const outcome = OUTCOMES.find((each) => each === asked) ?? null;
  const { result, error, isAsking, retry } = useAnswered(
    'followed',
    { pair, outcome, lang },
    (question, signal) => loadFollowed(variablesOfFollowed(question), signal),
  );
  const { left, right } = result?.question.pair ?? pair;
  useTitle(t.followed.title);
  const nameOf = (id: string) => frame.countryNames.get(id) ?? id;
  return (
    <div aria-busy={isAsking}>
      <h1>{t.followed.of(nameOf(left), nameOf(right))}</h1>
      <p class="caveat">{t.followed.caveat}</p>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && (
        <>
          <OutcomeBar byOutcome={result.answer.byOutcome} chosen={outcome} />
          <AgreementList followed={result.answer} outcome={result.question.outcome} />
          <TakeAway
            operation={ExplorerFollowedDocument.toString()}
            variables={variablesOfFollowed(result.question)}
            table={{ list: 'followUp' }}
          />
        </>
      )}
    </div>
  );
}
