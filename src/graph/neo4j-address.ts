import { GraphStoreError } from './graph-store.js';

export interface Neo4jLogin {
  /** `neo4j://host:7687`, `neo4j+s://…`, `bolt://…`. A user in it, and a password, go before the others. */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

export interface Neo4jAddress {
  /** For messages: without user and password. */
  readonly shown: string;
  /** For the driver, which takes no user in it. */
  readonly url: string;
  /** Null: nobody logs in. */
  readonly login: { readonly user: string; readonly password: string } | null;
}

/** Throws what a user can mend, without the password. */
export function neo4jAddress({ url, user = '', password = '' }: Neo4jLogin): Neo4jAddress {
  const { protocol, host, search, username, password: secret } = parsed(url);
  const shown = `${protocol}//${host}`;
  const named = {
    user: decoded(username, shown) || user,
    password: decoded(secret, shown) || password,
  };
  return { shown, url: `${shown}${search}`, login: named.user === '' ? null : named };
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    const shown = url.replace(/\/\/.*@/, '//…@');
    throw new GraphStoreError('UNAVAILABLE', `${shown} is no address: expected neo4j://host:7687.`);
  }
}

function decoded(text: string, shown: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new GraphStoreError(
      'UNAVAILABLE',
      `The user or the password in the address of ${shown} cannot be decoded: write % as %25, or use GRAPH_USER and GRAPH_PASSWORD.`,
    );
  }
}
