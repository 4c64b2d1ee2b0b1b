import { useEffect, useState } from 'preact/hooks';
import { NavigatorContext, useNavigator } from './address/address.js';
import { type Frame, loadFrame } from './api/frame.js';
import { useAnswer } from './api/use-answer.js';
import { AskPage } from './ask/ask-page.js';
import { chooseLang, type Texts, textsOf } from './messages/languages.js';
import { TextsContext, useTexts } from './messages/use-texts.js';
import { Failure } from './parts/failure.js';
import { lazy } from './parts/lazy.js';
import { Link } from './parts/link.js';
import { Progress } from './parts/progress.js';
import { PageFooter, PageHeader } from './parts/shell.js';

const CoveragePage = lazy(async () => (await import('./coverage/coverage-page.js')).CoveragePage);
const GapsPage = lazy(async () => (await import('./gaps/gaps-page.js')).GapsPage);
const LookPage = lazy(async () => (await import('./look/look-page.js')).LookPage);

export function App() {
  const navigator = useNavigator();
  const lang = chooseLang(navigator.params.get('lang'), globalThis.navigator.languages);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    textsOf(lang).then((loaded) => {
      if (isCurrent) setTexts(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  useEffect(() => {
    document.documentElement.lang = texts?.lang ?? 'en';
  }, [texts]);
  if (!texts) return null;
  return (
    <NavigatorContext.Provider value={navigator}>
      <TextsContext.Provider value={texts}>
        <Shell path={navigator.path} texts={texts} />
      </TextsContext.Provider>
    </NavigatorContext.Provider>
  );
}

function Shell({ path, texts: { t, lang } }: { readonly path: string; readonly texts: Texts }) {
  const frame = useAnswer(`frame ${lang}`, (signal) => loadFrame(lang, signal));
  return (
    <>
      <a class="skip" href="#answer">
        {t.skip}
      </a>
      <PageHeader path={path} />
      <Progress isAsking={frame.isAsking} />
      {frame.error && <Failure error={frame.error} retry={frame.retry} />}
      {frame.result && <Page path={path} frame={frame.result} />}
      <PageFooter release={frame.result?.release ?? null} />
    </>
  );
}

const GAPS = ['/gaps', '/gaps/brief', '/gaps/method', '/gaps/shortlist'];

function Page({ path, frame }: { readonly path: string; readonly frame: Frame }) {
  const { t } = useTexts();
  if (path === '/' || path === '/ask') return <AskPage frame={frame} />;
  if (path === '/look' || path.startsWith('/look/')) return <LookPage path={path} frame={frame} />;
  if (GAPS.includes(path)) return <GapsPage path={path} frame={frame} />;
  if (path === '/coverage') return <CoveragePage frame={frame} />;
  return (
    <main id="answer">
      <h1>{t.notFound}</h1>
      <p>
        <Link to="/ask">{t.toAsk}</Link>
      </p>
    </main>
  );
}
