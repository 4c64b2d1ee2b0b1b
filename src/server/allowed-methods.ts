import type { FastifyInstance } from 'fastify';

interface Route {
  readonly path: RegExp;
  readonly methods: readonly string[];
}

/** The methods that the routes of an address take; empty: nothing is there. For routes that are registered from now on. */
export function allowedMethods(server: FastifyInstance): (url: string) => readonly string[] {
  const routes: Route[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    // The page for any address is no route of that address.
    if (url !== '/*') routes.push({ path: patternOf(url), methods: [method].flat() });
  });
  return (url) => {
    const [path = ''] = url.split('?');
    const there = routes.filter((route) => route.path.test(path));
    return [...new Set(there.flatMap(({ methods }) => methods))].sort();
  };
}

/** `/graphql/:operation`: a name may stand for one part of the address. */
function patternOf(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')));
  return new RegExp(`^${parts.join('/')}$`);
}
