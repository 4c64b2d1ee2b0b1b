import { useMemo } from 'preact/hooks';
import { carrying, NavigatorContext, useAddress, useNavigator } from './address/address.js';
import { type Frame, loadFrame } from './api/frame.js';
import { useAnswer } from './api/use-answer.js';
import { AskPage } from './ask/ask-page.js';
import { useTexts } from './messages/use-texts.js';
import { Failure } from './parts/failure.js';
import { lazy } from './parts/lazy.js';
import { Link } from './parts/link.js';
import { PageTexts } from './parts/page-texts.js';
import { Progress } from './parts/progress.js';
import { PageFooter, PageHeader } from './parts/shell.js';
import { useArrival } from './parts/use-arrival.js';

const CoveragePage = lazy(async () => (await import('./coverage/coverage-page.js')).CoveragePage);
const GapsPage = lazy(async () => (await import('./gaps/gaps-page.js')).GapsPage);
const ForumPage = lazy(async () => (await import('./forum/forum-page.js')).ForumPage);
const LookPage = lazy(async () => (await import('./look/look-page.js')).LookPage);

export function App() {
  const navigator = useNavigator();
  return (
    <PageTexts navigator={navigator}>
      <Shell path={navigator.path} />
    </PageTexts>
  );
}

function Shell({ path }: { readonly path: string }) {
  const { t, lang } = useTexts();
  const frame = useAnswer(`frame ${lang}`, (signal) => loadFrame(lang, signal));
  const address = useAddress();
  // Where there is one pair alone nobody has to name it.
  const hasPairs = (frame.result?.pairs.length ?? 0) > 1;
  const navigator = useMemo(
    () => (hasPairs ? carrying(address, ['left', 'right']) : address),
    [address, hasPairs],
  );
  useArrival(path);
  return (
    <NavigatorContext.Provider value={navigator}>
      <a class="skip" href="#answer">
        {t.skip}
      </a>
      <PageHeader path={path} />
      <Progress isAsking={frame.isAsking} />
      {frame.error && <Failure error={frame.error} retry={frame.retry} />}
      {frame.result && <Page path={path} frame={frame.result} />}
      <PageFooter release={frame.result?.release ?? null} />
    </NavigatorContext.Provider>
  );
}

const FORUM = ['/forum', '/forum/followed', '/forum/without-project'];
const GAPS = ['/gaps', '/gaps/brief', '/gaps/method', '/gaps/shortlist'];

function Page({ path, frame }: { readonly path: string; readonly frame: Frame }) {
  const { t } = useTexts();
  if (path === '/' || path === '/ask') return <AskPage frame={frame} />;
  if (path === '/look' || path.startsWith('/look/')) return <LookPage path={path} frame={frame} />;
  if (GAPS.includes(path)) return <GapsPage path={path} frame={frame} />;
  if (FORUM.includes(path)) return <ForumPage path={path} frame={frame} />;
  if (path === '/coverage') return <CoveragePage frame={frame} />;
  return (
    <main id="answer" tabIndex={-1}>
      <h1>{t.notFound}</h1>
      <p>
        <Link to="/ask">{t.toAsk}</Link>
      </p>
    </main>
  );
}
