import type { SourceLinkFragment } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Few } from './few.js';

// Enough to trust a statement; a much reported session has twenty.
const FIRST = 3;

/** The sources of a statement, each one click away. */
export function SourceLinks({ sources }: { readonly sources: readonly SourceLinkFragment[] }) {
  const { t } = useTexts();
  if (sources.length === 0) return <p class="hint">{t.noSource}</p>;
  return (
    <Few items={sources} most={FIRST} class="sources" label={t.sources}>
      {(source) => <SourceLink key={source.id} source={source} />}
    </Few>
  );
}

export function SourceLink({ source }: { readonly source: SourceLinkFragment }) {
  const { t, f } = useTexts();
  const { title, url, publisher, published, language } = source;
  return (
    <li>
      {url === null ? (
        <span lang={language ?? undefined}>
          {title} ({t.offlineSource})
        </span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer" lang={language ?? undefined}>
          {title}
        </a>
      )}
      <small>
        {[publisher, published && f.date(published), language?.toUpperCase()]
          .filter(Boolean)
          .join(', ')}
      </small>
    </li>
  );
}
