import { useTexts } from '../messages/use-texts.js';
import { Link } from '../parts/link.js';

/** The pages of the forum. */
export function ForumTabs({ path }: { readonly path: string }) {
  const { t } = useTexts();
  return (
    <nav class="pages tabs" aria-label={t.nav.forum}>
      <Link to="/forum" isCurrent={path === '/forum'}>
        {t.forum.setOut}
      </Link>
      <Link to="/forum/followed" isCurrent={path === '/forum/followed'}>
        {t.followed.title}
      </Link>
      <Link to="/forum/without-project" isCurrent={path === '/forum/without-project'}>
        {t.followed.withoutTitle}
      </Link>
    </nav>
  );
}
