import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { lazy } from '../parts/lazy.js';
import { gapQuestionOf } from './gap-question.js';
import { MethodPage } from './method-page.js';
import { Ranking } from './ranking.js';

const BriefPage = lazy(async () => (await import('./brief/brief-page.js')).BriefPage);
const ShortlistPage = lazy(
  async () => (await import('./shortlist/shortlist-page.js')).ShortlistPage,
);

export function GapsPage({ path, frame }: { readonly path: string; readonly frame: Frame }) {
  const { params } = useAddress();
  const question = useMemo(() => gapQuestionOf(params, frame), [params, frame]);
  if (!question) return null;
  if (path === '/gaps/method') return <MethodPage question={question} />;
  if (path === '/gaps/brief') return <BriefPage question={question} frame={frame} />;
  if (path === '/gaps/shortlist') return <ShortlistPage question={question} frame={frame} />;
  return <Ranking question={question} frame={frame} />;
}
