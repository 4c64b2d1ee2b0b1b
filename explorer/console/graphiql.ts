import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '../style/graphiql.css';
// Not asked of the server: a large answer, and none where stored documents alone are answered.
import sdl from '../../schema/schema.graphql?raw';
import type { Draft } from './draft.js';
import { openToEveryone } from './open-to-everyone.js';

interface Request {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

/** Draws GraphiQL into the element until the returned function is called; `onEdit` hears of what is typed. */
export function mountGraphiql(
  element: HTMLElement,
  draft: Draft,
  onEdit: (draft: Draft) => void,
): () => void {
  const root = createRoot(element);
  const leaveOpen = openToEveryone(element);
  root.render(
    createElement(GraphiQL, {
      fetcher: send,
      schema: buildSchema(sdl, { assumeValid: true }),
      dangerouslyAssumeSchemaIsValid: true,
      forcedTheme: 'system',
      ...draft,
      onTabChange: ({ tabs, activeTabIndex }) => {
        const tab = tabs[activeTabIndex];
        if (tab) onEdit({ query: tab.query ?? '', variables: tab.variables ?? '' });
      },
    }),
  );
  return () => {
    leaveOpen();
    root.unmount();
  };
}

/** As anybody would ask; the headers are those of the editor, such as a key. */
async function send(request: Request, options?: { headers?: Record<string, string> }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  return response.json();
}
