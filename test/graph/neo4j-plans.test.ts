import { Neo4jPlans } from '../../src/graph/neo4j-plans.js';

describe('plans of a server', () => {
  const texts: string[] = [];
  let answer: () => Promise<void> = async () => undefined;
  const plans = new Neo4jPlans((cypher) => {
    texts.push(cypher);
    return answer();
  });

  beforeEach(() => {
    plans.forget();
    texts.length = 0;
    answer = async () => undefined;
  });

  test('a text is planned once, for all who wait for it', async () => {
    const { promise, resolve } = deferred();
    answer = () => promise;
    const waiting = [plans.planned('A', {}), plans.planned('A', {}), plans.planned('B', {})];
    expect(texts).toEqual(['A', 'B']);
    resolve();
    await Promise.all(waiting);
    await plans.planned('A', {});
    expect(texts).toEqual(['A', 'B']);
  });

  test('what could not be planned is tried again by the next, and keeps nobody from asking', async () => {
    answer = () => Promise.reject(new Error('away'));
    await plans.planned('A', {});
    answer = async () => undefined;
    await plans.planned('A', {});
    await plans.planned('A', {});
    expect(texts).toEqual(['A', 'A']);
  });

  test('after the server was away all is planned anew; an older failure takes nothing back', async () => {
    const { promise, reject } = deferred();
    answer = () => promise;
    const before = plans.planned('A', {});
    plans.forget();
    answer = async () => undefined;
    await plans.planned('A', {});
    reject(new Error('stopped'));
    await before;
    await plans.planned('A', {});
    expect(texts).toEqual(['A', 'A']);
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
