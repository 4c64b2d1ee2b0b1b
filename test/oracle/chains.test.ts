import { smallDataSet, workedExample } from '../support/data/raw-data-set.js';
import { neighboursOf, shortestChains } from '../support/oracle/chains.js';

const raw = smallDataSet(`
  region PT-11
  region KZ-75
  firm a country=PT
  firm b country=PT
  firm c
  firm d country=KZ
  project p2: firm a, firm b, country PT, country KZ
  project p1: firm a, firm c
  agreement a9: firm b, firm d
  agreement a1: firm c, firm d
  agreement a2: firm c, firm d
  session s1: country PT, country KZ, firm d, region KZ-75
`);

test('all shortest chains, by their ids read from the start; an actor without country links', () => {
  expect(shortestChains(raw, { from: 'firm:a', to: 'firm:d', maxSteps: 4 })).toEqual({
    steps: 2,
    totalCount: 3,
    chains: [
      ['firm:a', 'project:p1', 'firm:c', 'agreement:a1', 'firm:d'],
      ['firm:a', 'project:p1', 'firm:c', 'agreement:a2', 'firm:d'],
      ['firm:a', 'project:p2', 'firm:b', 'agreement:a9', 'firm:d'],
    ],
  });
});

test('only the first are listed, all are counted', () => {
  const answer = shortestChains(raw, { from: 'firm:a', to: 'firm:d', maxSteps: 4, first: 1 });
  expect([answer.chains.length, answer.totalCount]).toEqual([1, 3]);
});

test('an initiative with more parties than maxParties links nobody', () => {
  const limited = { from: 'firm:b', to: 'firm:a', maxSteps: 4, maxParties: 2 } as const;
  expect(shortestChains(raw, limited).steps).toBe(3);
});

test('none within the steps', () => {
  const question = { from: 'firm:a', to: 'firm:d', maxSteps: 1 } as const;
  expect(shortestChains(raw, question)).toEqual({ steps: null, totalCount: 0, chains: [] });
});

test('countries never link', () => {
  const question = { from: 'firm:a', to: 'region:KZ-75', maxSteps: 9 } as const;
  expect(shortestChains(raw, question).steps).toBe(3);
});

test('neighbours, nearest first', () => {
  expect(neighboursOf(raw, 'firm:a', 2)).toEqual([
    { actor: 'firm:b', steps: 1, shared: ['project:p2'] },
    { actor: 'firm:c', steps: 1, shared: ['project:p1'] },
    { actor: 'firm:d', steps: 2, shared: [] },
  ]);
});

test('the ministry of the worked example is two steps from the tiler', () => {
  const question = { from: 'institution:mint', to: 'firm:tiler', maxSteps: 4 } as const;
  expect(shortestChains(workedExample(), question).chains).toEqual([
    ['institution:mint', 'agreement:a1', 'region:KZ-75', 'project:p1', 'firm:tiler'],
    ['institution:mint', 'session:s1', 'region:KZ-75', 'project:p1', 'firm:tiler'],
  ]);
});
