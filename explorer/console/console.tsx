import { useEffect, useMemo, useRef } from 'preact/hooks';
import { carrying, type Navigator, useAddress, useNavigator } from '../address/address.js';
import { answersAnyDocument } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../messages/use-texts.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { PageTexts } from '../parts/page-texts.js';
import { PageHeader } from '../parts/shell.js';
import { useScript } from '../parts/use-script.js';
import { draftOf, paramsOfDraft } from './draft.js';
import { ExampleChoice } from './example-choice.js';

/** `/console`: GraphiQL, a page of its own, since its editor needs what the policy of the other pages refuses. */
export function Console() {
  const navigator = useOwnPage();
  return (
    <PageTexts navigator={navigator}>
      <Frame />
    </PageTexts>
  );
}

/** The other pages are another document: whatever leads there leaves this one. */
function useOwnPage(): Navigator {
  // The two countries are in its address where there are several pairs alone.
  const navigator = carrying(useNavigator(), ['left', 'right']);
  return {
    ...navigator,
    go: (path, changes) =>
      path === '/console'
        ? navigator.go(path, changes)
        : location.assign(navigator.href(path, changes)),
  };
}

function Frame() {
  const { t } = useTexts();
  const { params } = useAddress();
  const opened = useRef(0);
  // Each opening begins anew, also that of what was opened before and changed since; another language is none.
  const asked = draftParamsOf(params);
  const written = useRef(asked);
  const opening = useMemo(() => {
    if (asked !== written.current) opened.current += 1;
    written.current = asked;
    return opened.current;
  }, [params]);
  useEffect(() => {
    document.title = `GraphQL · ${t.title}`;
  });
  return (
    <>
      <a class="skip" href="#answer">
        {t.skip}
      </a>
      <PageHeader path="/console" />
      <main id="answer" tabIndex={-1}>
        <h1 class="unseen">{t.console.title}</h1>
        <div class="console-tools">
          <ExampleChoice />
          <p class="hint">{t.console.hint}</p>
        </div>
        <StoredAlone />
        <Editor
          key={opening}
          onWrite={() => {
            written.current = draftParamsOf(new URLSearchParams(location.search));
          }}
        />
      </main>
    </>
  );
}

/** What an address says of the editors. */
function draftParamsOf(params: URLSearchParams): string {
  const ofDraft = new URLSearchParams(params);
  ofDraft.delete('lang');
  ofDraft.sort();
  return ofDraft.toString();
}

const loadGraphiql = () => import('./graphiql.js');

/** `onWrite` is called once the address says what is written. */
function Editor({ onWrite }: { readonly onWrite: () => void }) {
  const { lang } = useTexts();
  const { params, change } = useAddress();
  const { script, hasFailed } = useScript(loadGraphiql);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!script || !element.current) return;
    return script.mountGraphiql(element.current, draftOf(params), (draft) => {
      change(paramsOfDraft(draft), 'quietly');
      onWrite();
    });
  }, [script]);
  if (hasFailed) return <NotLoaded lang={lang} />;
  return <div class="graphiql-place" lang="en" ref={element} />;
}

/** Says so where the server answers no other document than those it knows, before one is typed in vain. */
function StoredAlone() {
  const { t } = useTexts();
  const { result } = useAnswer('any document', answersAnyDocument);
  if (result !== false) return null;
  return (
    <p class="notice" role="status">
      {t.console.storedAlone}
    </p>
  );
}
