import { useState } from 'preact/hooks';
import { useAddress } from '../../address/address.js';
import type { Frame } from '../../api/frame.js';
import type { Pair } from '../../api/pair.js';
import { useTexts } from '../../messages/use-texts.js';
import { Failure } from '../../parts/failure.js';
import { Link } from '../../parts/link.js';
import { Progress } from '../../parts/progress.js';
import { useTitle } from '../../parts/use-title.js';
import { Brief } from '../brief/brief.js';
import { type GapQuestion, paramsOfGaps, UNFILTERED } from '../gap-question.js';
import { EntryList } from './entry-list.js';
import type { AnsweredEntry } from './load-briefs.js';
import { MovingTools } from './moving-tools.js';
import { type Entry, idOf, type Joined, joined, MOST_ENTRIES } from './shortlist.js';
import { useBriefs } from './use-briefs.js';
import { useSharedList } from './use-shared-list.js';
import { useShortlist } from './use-shortlist.js';

interface ShortlistPageProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
}

/** What somebody means to come back to: the list of this browser, or one that came with the address. */
export function ShortlistPage({ question, frame }: ShortlistPageProps) {
  const { t } = useTexts();
  const { params, go } = useAddress();
  const own = useShortlist();
  const { shared, isBroken } = useSharedList();
  const [said, setSaid] = useState('');
  const entries = shared?.entries ?? own.entries;
  const { briefOf, isAsking, error, retry } = useBriefs(entries);
  // As it was asked, of its own countries: the rest of the address is what to go back to.
  const askedOf = (entry: Entry): GapQuestion => {
    const { gap: open, asOf, constants } = entry;
    const pair = pairOf(briefOf(entry)) ?? question.pair;
    return { ...UNFILTERED, pair, open, asOf, constants };
  };
  const wordsOf = ({ leftOut, notesLeftOut }: Omit<Joined, 'entries'>) =>
    [
      leftOut > 0 && t.gaps.leftOut(leftOut, MOST_ENTRIES),
      notesLeftOut > 0 && t.gaps.notesLeftOut(notesLeftOut),
    ]
      .filter(Boolean)
      .join(' ');
  const change = (next: readonly Entry[]) => {
    own.change(next);
    setSaid('');
  };
  const showOwn = () => go('/gaps/shortlist', Object.fromEntries(params));
  const keep = (more: Joined) => {
    const { entries: kept, leftOut, notesLeftOut } = joined(own.entries, more.entries);
    own.change(kept);
    setSaid(wordsOf({ leftOut: leftOut + more.leftOut, notesLeftOut }));
    showOwn();
  };
  useTitle(t.gaps.shortlist);
  return (
    <main id="answer" class="look shortlist" aria-busy={isAsking} tabIndex={-1}>
      <h1>{t.gaps.shortlist}</h1>
      <Progress {...{ isAsking, said }} />
      {isBroken && (
        <p class="notice failure" role="alert">
          {t.gaps.brokenLink}
        </p>
      )}
      <p class="hint after">
        {shared ? `${t.gaps.sharedHint} ${wordsOf(shared)}` : t.gaps.shortlistHint}
      </p>
      {shared && (
        <p class="after">
          <button type="button" onClick={() => keep(shared)}>
            {t.gaps.keep}
          </button>{' '}
          <button type="button" onClick={showOwn}>
            {t.gaps.ownList}
          </button>
        </p>
      )}
      {entries.length === 0 && <p class="empty">{t.gaps.shortlistEmpty}</p>}
      <EntryList {...{ entries, briefOf, askedOf }} onChange={shared ? null : change} />
      <MovingTools entries={entries} onOpen={keep} />
      <p class="after">
        <Link to="/gaps" params={paramsOfGaps(question)}>
          {t.method.back}
        </Link>
      </p>
      {error && <Failure error={error} retry={retry} />}
      {entries.map((entry) => {
        const answer = briefOf(entry)?.answer;
        const asked = askedOf(entry);
        return (
          answer && (
            <Brief
              key={idOf(entry)}
              gap={{ question: asked, answer }}
              question={asked}
              frame={frame}
              note={entry.note}
            />
          )
        );
      })}
    </main>
  );
}

/** Null: not answered. */
function pairOf(brief: AnsweredEntry | null): Pair | null {
  const { left, right } = brief?.answer?.gap ?? {};
  return left?.country && right?.country ? [left.country.id, right.country.id] : null;
}
