import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { SearchField } from '../look/search-field.js';
import { LANGUAGES } from '../messages/languages.js';
import { useTexts } from '../messages/use-texts.js';
import { Link } from './link.js';

export function PageHeader({ path }: { readonly path: string }) {
  const { t } = useTexts();
  const { href } = useAddress();
  return (
    <header class="page-header">
      <p class="brand">
        <Link to="/">{t.title}</Link>
      </p>
      <nav class="pages" aria-label={t.nav.label}>
        <Link to="/ask" isCurrent={path === '/' || path === '/ask'}>
          {t.nav.ask}
        </Link>
        <Link to="/gaps" isCurrent={path.startsWith('/gaps')}>
          {t.nav.gaps}
        </Link>
        <Link to="/forum" isCurrent={path.startsWith('/forum')}>
          {t.nav.forum}
        </Link>
        <Link to="/coverage" isCurrent={path === '/coverage'}>
          {t.nav.coverage}
        </Link>
        <a href={href('/console')} aria-current={path === '/console' ? 'page' : undefined}>
          GraphQL
        </a>
      </nav>
      <SearchField />
      <LanguageChoice />
    </header>
  );
}

function LanguageChoice() {
  const { t, lang } = useTexts();
  const { change } = useAddress();
  return (
    <label class="language">
      <span class="unseen">{t.language}</span>
      <select value={lang} onChange={(event) => change({ lang: event.currentTarget.value })}>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function PageFooter({ release }: { readonly release: Frame['release'] | null }) {
  const { t, f } = useTexts();
  return (
    <footer class="page-footer">
      {release && <p>{t.release(release.number, f.date(release.importedAt.slice(0, 10)))}</p>}
      <p>{t.tagline}.</p>
    </footer>
  );
}
