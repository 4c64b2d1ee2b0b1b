import { useContext } from 'preact/hooks';
import type { SourceLinkFragment } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';
import { SourceLink, SourceLinks } from '../../parts/source-links.js';
import { RoomContext, Some } from './room.js';

/** The sources of a statement, as many as there is room for. */
export function Sources({ sources }: { readonly sources: readonly SourceLinkFragment[] }) {
  const { t } = useTexts();
  const room = useContext(RoomContext);
  if (room === null || sources.length === 0) return <SourceLinks sources={sources} />;
  return (
    <Some kind="sources" items={sources} most={0} class="sources" label={t.sources}>
      {(source) => <SourceLink key={source.id} source={source} />}
    </Some>
  );
}
