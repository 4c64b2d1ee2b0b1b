import { EXAMPLES } from './dialect/examples.js';
import { RULES, type RuleName } from './dialect/rules.js';
import { checkDialect } from './dialect.js';

const ruleOf = (complaint: string) => complaint.split(' ', 1)[0];

describe.each(Object.keys(RULES) as RuleName[])('%s', (rule) => {
  test.each(EXAMPLES[rule].breaks)('is broken by %s', (cypher) => {
    expect(checkDialect(cypher).map(ruleOf)).toContain(rule);
  });

  test.each(EXAMPLES[rule].passes)('lets pass %s', (cypher) => {
    expect(checkDialect(cypher)).toEqual([]);
  });
});

test('a complaint says what was found and what to write', () => {
  expect(checkDialect('MATCH (a:A) RETURN a.id AS aId LIMIT 1 + 1')).toEqual([
    'limit-expression (1 + 1): LIMIT and SKIP take a number or a parameter',
  ]);
});

test('text in strings, comments and backticks is no Cypher', () => {
  const cypher = `
    // MATCH (a), (b) RETURN *
    MATCH (a:A {id: 'RETURN sum(x), date(1)'}) /* OPTIONAL MATCH */
    RETURN a.\`return\` AS answer`;
  expect(checkDialect(cypher)).toEqual([]);
});

test('each branch of a UNION starts anew', () => {
  const branch = 'MATCH (a:A)-[:R]->(b)-[:S]->(c) WHERE a.id IN $ids RETURN c.id AS cId';
  expect(checkDialect(`${branch} UNION ${branch}`)).toEqual([]);
});

test('the headline of the design is in the dialect', () => {
  const cypher = `
    MATCH (region:Record) WHERE region.key IN $regionKeys
    MATCH (region)-[:TOOK_PART_IN]->(agreement:Agreement)
    RETURN DISTINCT region.id AS regionId, agreement.id AS id,
           coalesce(agreement.date, '') AS sortDate, agreement.slug AS slug
    ORDER BY sortDate DESC, slug`;
  expect(checkDialect(cypher)).toEqual([]);
});
