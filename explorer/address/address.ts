import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Where the reader is: all of it stands in the address bar, and can be sent to a colleague. */
export interface Address {
  readonly path: string;
  readonly params: URLSearchParams;
}

export interface Navigator extends Address {
  /** Opens that address as a new entry of the history: another page at its start. */
  go(path: string, changes?: Changes): void;
  /**
   * The same page with other parameters; `replace` where Back should not stop, as at each key typed, `quietly` where the
   * page shows it already.
   */
  change(changes: Changes, how?: How): void;
  /** Shows or hides what lies over the page, named by a parameter; hiding takes back the entry that showing made. */
  toggle(name: string, value: string | null): void;
  /** Address of a page with these parameters alone, and those that go along (`carrying`). */
  href(path: string, params?: Changes): string;
}

/** State of an entry of the history that shows something over the page of the entry before. */
interface Opening {
  readonly opens: string;
}

export type How = 'push' | 'replace' | 'quietly';

export type Changes = Readonly<Record<string, string | null>>;

const read = (): Address => ({
  path: location.pathname,
  params: new URLSearchParams(location.search),
});

/** The first page and the first question of it are one page. */
export const pageOf = (path: string): string => (path === '/' ? '/ask' : path);

export function useNavigator(): Navigator {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = () => setAddress(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = (url: string, how: How, state: Opening | null = null) => {
    const before = pageOf(location.pathname);
    history[how === 'push' ? 'pushState' : 'replaceState'](state, '', url);
    // Back and forward are no opening: the browser knows how far down the reader was.
    if (pageOf(location.pathname) !== before) scrollTo(0, 0);
    if (how !== 'quietly') setAddress(read());
  };
  const toggle = (name: string, value: string | null) => {
    const { params } = read();
    const shown = params.get(name);
    const isHidden = value === null || value === shown;
    const url = urlOf(location.pathname, params, { [name]: isHidden ? null : value });
    if (!isHidden) open(url, 'push', shown === null ? { opens: name } : null);
    else if ((history.state as Opening | null)?.opens === name) history.back();
    else if (shown !== null) open(url, 'replace');
  };
  const href = (path: string, params: Changes = {}) => urlOf(path, new URLSearchParams(), params);
  const navigator: Navigator = {
    ...address,
    href,
    toggle,
    go: (path, changes) => open(href(path, changes), 'push'),
    // What stands behind `#` is part of the page: a list that came with the address stays in another language.
    change: (changes, how = 'push') =>
      open(urlOf(location.pathname, read().params, changes) + location.hash, how),
  };
  return carrying(navigator, ['lang']);
}

/** The same where these parameters, as they stand in the address, go along with whatever is opened, unless it names them. */
export function carrying(navigator: Navigator, names: readonly string[]): Navigator {
  const along = (): Changes => {
    const { params } = read();
    return Object.fromEntries(names.map((name) => [name, params.get(name)]));
  };
  return {
    ...navigator,
    href: (path, params) => navigator.href(path, { ...along(), ...params }),
    go: (path, changes) => navigator.go(path, { ...along(), ...changes }),
  };
}

/** Ids stay readable: only what would end a parameter is escaped. */
function urlOf(path: string, params: URLSearchParams, changes: Changes): string {
  const all = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  const query = all.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
  return query === '' ? path : `${path}?${query}`;
}

export const NavigatorContext = createContext<Navigator | null>(null);

export function useAddress(): Navigator {
  const navigator = useContext(NavigatorContext);
  if (!navigator) throw new Error('No page without an address.');
  return navigator;
}
