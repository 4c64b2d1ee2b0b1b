import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { pairIn } from '../api/pair.js';
import { useAnswered } from '../api/use-answer.js';
import { slugOf } from '../ask/question.js';
import { ExplorerNodeDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Link } from '../parts/link.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useTitle } from '../parts/use-title.js';
import { Facts } from './facts.js';
import { InitiativesOf } from './initiatives-of.js';
import {
  type AnyNode,
  labelOf,
  loadNode,
  type NodePage,
  type NodeQuestion,
  variablesOfNode,
} from './load-node.js';
import { SearchPage } from './search-page.js';
import { Restrictions, SourcesOf } from './sections.js';
import { TiesOf } from './ties-of.js';

/** `/look`: the search; `/look/<id>`: a page about one thing. */
export function LookPage({ path, frame }: { readonly path: string; readonly frame: Frame }) {
  const id = decodeURIComponent(path.slice('/look/'.length));
  return id === '' ? <SearchPage /> : <NodeById id={id} frame={frame} />;
}

function NodeById({ id, frame }: { readonly id: string; readonly frame: Frame }) {
  const { t, lang } = useTexts();
  const pair = pairIn(useAddress().params, frame.pairs);
  const question = { id, pair, lang };
  const { result, error, isAsking, retry } = useAnswered('node', question, (asked, signal) =>
    loadNode(asked, frame, signal),
  );
  const { question: shown, answer: page } = result ?? { question, answer: null };
  useTitle(page?.node ? labelOf(page.node) : shown.id);
  return (
    <main id="answer" class="look" aria-busy={isAsking} tabIndex={-1}>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {page?.node && <About page={page} node={page.node} question={shown} frame={frame} />}
      {page && !page.node && (
        <div class="empty">
          <p class="lead">{t.noSuchThing(shown.id)}</p>
          <p>
            <Link to="/look">{t.searchInstead}</Link>
          </p>
        </div>
      )}
    </main>
  );
}

interface AboutProps {
  readonly page: NodePage;
  readonly node: AnyNode;
  readonly question: NodeQuestion;
  readonly frame: Frame;
}

function About({ page, node, question, frame }: AboutProps) {
  const { t } = useTexts();
  const summary = 'summary' in node ? node.summary : null;
  return (
    <>
      <p class="kind">{t.kinds[node.__typename]}</p>
      <h1>{labelOf(node)}</h1>
      {summary && (
        <p class="lead" lang="en">
          {summary}
        </p>
      )}
      {node.__typename === 'Forum' && (
        <p>
          <Link to="/forum" params={{ of: slugOf(node.id) }}>
            {t.forum.whole}
          </Link>
        </p>
      )}
      <Facts node={node} />
      {page.ties.map((ties) => (
        <TiesOf key={ties.country} node={node} ties={ties} frame={frame} />
      ))}
      <InitiativesOf node={node} />
      <Restrictions node={node} />
      <SourcesOf node={node} />
      <TakeAway
        operation={ExplorerNodeDocument.toString()}
        variables={variablesOfNode(question)}
        table={tableOf(node, question)}
      />
    </>
  );
}

/** The list that fills the page, which has a name of its own for each kind of thing. */
function tableOf(node: AnyNode, { id, lang }: NodeQuestion) {
  const kind = 'participations' in node ? 'initiative' : node.__typename.toLowerCase();
  if (!WITH_ROWS.has(kind)) return null;
  return { of: { name: 'ExplorerRowsOf', variables: { id, lang } }, list: `node.${kind}` };
}

const WITH_ROWS = new Set([
  'country',
  'region',
  'district',
  'firm',
  'association',
  'institution',
  'sector',
  'initiative',
  'source',
  'forum',
]);
