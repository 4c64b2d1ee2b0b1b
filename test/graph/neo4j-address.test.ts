import { neo4jAddress } from '../../src/graph/neo4j-address.js';

const named = { user: 'neo4j', password: 'of the settings' };

test.each([
  ['neo4j://db:7687', 'neo4j', 'of the settings'],
  ['neo4j://reader@db:7687', 'reader', 'of the settings'],
  ['neo4j://:own@db:7687', 'neo4j', 'own'],
  ['neo4j://reader:50%25off@db:7687', 'reader', '50%off'],
])('%s: %s logs in with the password %s', (url, user, password) => {
  expect(neo4jAddress({ url, ...named })).toEqual({
    shown: 'neo4j://db:7687',
    url: 'neo4j://db:7687',
    login: { user, password },
  });
});

test('who is named nowhere does not log in; what else the address says is kept', () => {
  expect(neo4jAddress({ url: 'neo4j://db:7687?policy=eu' })).toEqual({
    shown: 'neo4j://db:7687',
    url: 'neo4j://db:7687?policy=eu',
    login: null,
  });
});

test.each([
  [
    'neo4j://neo4j:50%off@db:7687',
    'The user or the password in the address of neo4j://db:7687 cannot be decoded: write % as %25, or use GRAPH_USER and GRAPH_PASSWORD.',
  ],
  ['neo4j://me:secret@', 'neo4j://…@ is no address: expected neo4j://host:7687.'],
])('%s is refused in one line, without the password', (url, message) => {
  expect(() => neo4jAddress({ url, ...named })).toThrow(
    expect.objectContaining({ kind: 'UNAVAILABLE', message }),
  );
});
