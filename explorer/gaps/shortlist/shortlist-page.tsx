import { useEffect } from 'preact/hooks';
import { useAddress } from '../../address/address.js';
import type { Frame } from '../../api/frame.js';
import { useTexts } from '../../messages/use-texts.js';
import { Failure } from '../../parts/failure.js';
import { Link } from '../../parts/link.js';
import { Progress } from '../../parts/progress.js';
import { Brief } from '../brief/brief.js';
import { type GapQuestion, paramsOfGaps } from '../gap-question.js';
import { useWithIntervals } from '../use-gaps.js';
import { EntryList } from './entry-list.js';
import { loadBriefs } from './load-briefs.js';
import { MovingTools } from './moving-tools.js';
import { type Entry, idOf, joined } from './shortlist.js';
import { useSharedList } from './use-shared-list.js';
import { useShortlist } from './use-shortlist.js';

interface ShortlistPageProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
}

/** What somebody means to come back to: the list of this browser, or one that came with the address. */
export function ShortlistPage({ question, frame }: ShortlistPageProps) {
  const { t } = useTexts();
  const { go } = useAddress();
  const own = useShortlist();
  const shared = useSharedList();
  const entries = shared.entries ?? own.entries;
  useEffect(() => {
    document.title = `${t.gaps.shortlist} · ${t.title}`;
  });
  const keep = (more: readonly Entry[]) => {
    own.change(joined(own.entries, more));
    go('/gaps/shortlist');
  };
  return (
    <main id="answer" class="look shortlist" tabIndex={-1}>
      <h1>{t.gaps.shortlist}</h1>
      {shared.isBroken && (
        <p class="notice failure" role="alert">
          {t.gaps.brokenLink}
        </p>
      )}
      <p class="hint">{shared.entries ? t.gaps.sharedHint : t.gaps.shortlistHint}</p>
      {shared.entries && (
        <p class="after">
          <button type="button" onClick={() => keep(shared.entries ?? [])}>
            {t.gaps.keep}
          </button>{' '}
          <button type="button" onClick={() => go('/gaps/shortlist')}>
            {t.gaps.ownList}
          </button>
        </p>
      )}
      {entries.length === 0 ? (
        <p class="empty">{t.gaps.shortlistEmpty}</p>
      ) : (
        <Listed {...{ entries, question, frame }} onChange={shared.entries ? null : own.change} />
      )}
      <MovingTools entries={entries} onOpen={keep} />
      <p class="after">
        <Link to="/gaps" params={paramsOfGaps(question)}>
          {t.method.back}
        </Link>
      </p>
    </main>
  );
}

interface ListedProps extends ShortlistPageProps {
  readonly entries: readonly Entry[];
  readonly onChange: ((entries: readonly Entry[]) => void) | null;
}

function Listed({ entries, question, frame, onChange }: ListedProps) {
  const { t, lang } = useTexts();
  const { href } = useAddress();
  const ids = entries.map(idOf);
  const { result, error, isAsking, retry } = useWithIntervals(
    `briefs ${JSON.stringify(ids)} ${lang}`,
    true,
    async (withIntervals, signal) => ({
      ids,
      briefs: await loadBriefs(entries, lang, withIntervals, signal),
    }),
  );
  const briefOf = (id: string) => result?.briefs[result.ids.indexOf(id)] ?? null;
  const askedOf = ({ gap, asOf, constants }: Entry) => ({
    ...question,
    open: gap,
    asOf,
    constants,
  });
  return (
    <>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      <EntryList {...{ entries, onChange }} briefOf={briefOf} askedOf={askedOf} />
      {result && <h2 class="after">{t.gaps.briefs}</h2>}
      {entries.map((entry) => {
        const answer = briefOf(idOf(entry))?.answer;
        const asked = askedOf(entry);
        return (
          answer && (
            <Brief
              key={idOf(entry)}
              answer={answer}
              question={asked}
              frame={frame}
              address={`${location.origin}${href('/gaps/brief', paramsOfGaps(asked))}`}
              note={entry.note}
            />
          )
        );
      })}
    </>
  );
}
