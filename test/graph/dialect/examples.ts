import type { RuleName } from './rules.js';

/** For each rule a statement that breaks it, and the one to write instead. */
export const EXAMPLES: Readonly<Record<RuleName, { breaks: string[]; passes: string[] }>> = {
  'chain-in-later-match': {
    breaks: [
      'UNWIND $ids AS id MATCH (a:A {id: id})-[:R]->(b)-[:S]->(c) RETURN c.id AS cId',
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b)<-[:S]-(c) RETURN c.id AS cId',
      'MATCH (a:A) CALL (a) { MATCH (a)-[:R]->(b)-[:S]->(c) RETURN count(c) AS n } RETURN n',
    ],
    passes: [
      'UNWIND $ids AS id MATCH (a:A {id: id})-[:R]->(b) MATCH (b)-[:S]->(c) RETURN c.id AS cId',
      'MATCH (a:A)-[:R]->(b)-[:S]->(c) WHERE a.id IN $ids RETURN c.id AS cId',
      'MATCH (a:A {id: $id}) MATCH (a)-[:R*1..3]->(c) RETURN c.id AS cId',
    ],
  },
  'optional-where-subquery': {
    breaks: [
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE EXISTS { (b)-[:S]->() } RETURN b.id AS bId',
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE (b)-[:S]->() RETURN b.id AS bId',
    ],
    passes: [
      'MATCH (a:A) RETURN [(a)-[:R]->(b) WHERE EXISTS { (b)-[:S]->() } | b.id] AS bIds',
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE b.year > 2000 RETURN b.id AS bId',
    ],
  },
  'subqueries-beside-aggregate': {
    breaks: ['MATCH (a:A) RETURN COUNT { (a)-->() } AS x, COUNT { (a)<--() } AS y, count(*) AS n'],
    passes: [
      `MATCH (a:A) WITH a, COUNT { (a)-->() } AS x, COUNT { (a)<--() } AS y
       RETURN x, y, count(*) AS n`,
    ],
  },
  'comma-in-subquery': {
    breaks: ['MATCH (a:A) WHERE EXISTS { MATCH (a)-->(m), (m)-->(b) } RETURN a.id AS aId'],
    passes: ['MATCH (a:A) WHERE EXISTS { (a)-->(m)-->(b) } RETURN a.id AS aId'],
  },
  'variable-twice-in-subquery': {
    breaks: ['MATCH (b:B) WHERE EXISTS { (x)-[:R]->(b)<-[:R]-(x) } RETURN b.id AS bId'],
    passes: [
      `MATCH (b:B) WHERE EXISTS { MATCH (x)-[:R]->(b)<-[:R]-(y) WHERE x = y }
       RETURN b.id AS bId`,
    ],
  },
  'outer-variable-in-long-subquery': {
    breaks: [
      `MATCH (a:A {id: $id}) MATCH (a)-->(o) WHERE EXISTS { MATCH (a)-->(m)-->(b) WHERE b.x = o.x }
       RETURN o.id AS oId`,
    ],
    passes: [
      `MATCH (a:A {id: $id}) MATCH (a)-->(o) WHERE o.x = 1 AND EXISTS { (a)-->(m)-->(b) }
       RETURN o.id AS oId`,
    ],
  },
  'unsupported-subquery': {
    breaks: [
      'MATCH (a:A) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS bIds',
      'MATCH (a:A) WHERE EXISTS { MATCH (a)-->(b) RETURN b } RETURN a.id AS aId',
    ],
    passes: ['MATCH (a:A) CALL (a) { MATCH (a)-->(b) RETURN collect(b.id) AS bIds } RETURN bIds'],
  },
  'map-of-optional': {
    breaks: ['MATCH (a:A) OPTIONAL MATCH (a)-->(b) RETURN b {.id} AS found'],
    passes: [
      `MATCH (a:A) OPTIONAL MATCH (a)-->(b)
       RETURN CASE WHEN b IS NULL THEN null ELSE b {.id} END AS found`,
      'MATCH (a:A) MATCH (a)-->(b) RETURN b {.id} AS found',
    ],
  },
  'bare-sum': {
    breaks: ['MATCH (a:A) RETURN sum(a.x) AS total', 'MATCH (a:A) RETURN stDev(a.x) AS spread'],
    passes: ['MATCH (a:A) RETURN coalesce(sum(a.x), 0) AS total'],
  },
  'entity-in-return': {
    breaks: [
      'MATCH (a:A) RETURN a AS found',
      'MATCH (a:A)-[r:R]->(b) RETURN collect(DISTINCT b) AS bs, count(*) AS n',
      'MATCH (a:A) MATCH (a)-->(b) RETURN coalesce(a, b) AS found',
      'MATCH (a:A) WITH collect(a) AS found RETURN found',
      'MATCH p = (a:A)-->(b) RETURN p AS path',
      'MATCH (a:A) RETURN [(a)-->(b) | b] AS bs',
    ],
    passes: [
      'MATCH (a:A)-[r:R]->(b) RETURN a {.id} AS found, type(r) AS kind, count(b) AS n',
      'MATCH (a:A) RETURN labels(a) AS kinds, a.id IN $ids AS isGiven, (a)-->() AS isLinked',
      'MATCH p = (a:A)-->(b) RETURN [n IN nodes(p) | n.id] AS ids, length(p) AS steps',
      'MATCH (a:A) RETURN [(a)-[r]->(b) | b.id] AS bIds, a IS NULL AS isNone',
    ],
  },
  'no-alias': {
    breaks: ['MATCH (a:A) RETURN count(*)', 'MATCH (a:A) RETURN a.id', 'MATCH (a:A) RETURN *'],
    passes: ['MATCH (a:A) WITH a.id AS aId RETURN aId, count(*) AS n'],
  },
  'alias-is-variable': {
    breaks: ['MATCH (g:G) RETURN g.id AS g ORDER BY g'],
    passes: ['MATCH (g:G) WITH g AS g RETURN g.id AS gId ORDER BY gId'],
  },
  'order-by-expression': {
    breaks: [
      'MATCH (g:G) RETURN g.id AS gId ORDER BY g.year',
      'MATCH (g:G) RETURN g.id AS gId ORDER BY toLower(gId) DESC',
    ],
    passes: [
      'MATCH (g:G) RETURN g.id AS gId, g.year AS year ORDER BY year DESC, gId',
      'MATCH (g:G) WITH g ORDER BY g.year RETURN collect(g.id) AS gIds',
    ],
  },
  'optional-node-again': {
    breaks: ['MATCH (a:A) OPTIONAL MATCH (a)-->(x) MATCH (x) RETURN x.id AS xId'],
    passes: [
      `MATCH (a:A) OPTIONAL MATCH (a)-->(x)
       WITH a, x WHERE x IS NOT NULL MATCH (x) RETURN x.id AS xId`,
    ],
  },
  'parameter-in-grouping-key': {
    breaks: ['MATCH (a:A) RETURN a.x + $p AS k, count(*) AS n'],
    passes: ['MATCH (a:A) WITH a, a.x + $p AS k RETURN k, count(*) AS n'],
  },
  'aggregate-in-literal': {
    breaks: [
      'MATCH (a:A) RETURN {n: count(*)} AS counted',
      'MATCH (a:A) RETURN collect(a.id)[0] AS one',
      'MATCH (a:A) RETURN [count(*), 1] AS counts',
      'MATCH (a:A) RETURN collect(a.id)[..3] AS some',
      'MATCH (a:A) RETURN a {.id, n: count(*)} AS counted',
    ],
    passes: [
      'MATCH (a:A) RETURN head(collect(a.id)) AS one, size(collect(a.id)) AS n',
      'MATCH (a:A) WITH count(*) AS n RETURN {n: n} AS counted',
    ],
  },
  'label-expression': {
    breaks: [
      'MATCH (n:A|B) RETURN n.id AS nId',
      'MATCH (n:A&B) RETURN n.id AS nId',
      'MATCH (n:!A) RETURN n.id AS nId',
      'MATCH (n:A WHERE n.x = 1) RETURN n.id AS nId',
    ],
    passes: [
      'MATCH (n:A:B) WHERE n:C OR NOT n:D RETURN n.id AS nId',
      'MATCH (n:A) WHERE any(x IN n.xs WHERE x = 1) RETURN n.id AS nId',
    ],
  },
  'deprecated-type-list': {
    breaks: ['MATCH (a:A)-[:R|:S]->(b) RETURN b.id AS bId'],
    passes: ['MATCH (a:A)-[:R|S]->(b) RETURN b.id AS bId'],
  },
  'bare-name-in-map-projection': {
    breaks: ['MATCH (a:A) WITH a, 1 AS k RETURN a {.id, k} AS found'],
    passes: ['MATCH (a:A) WITH a, 1 AS k RETURN a {.id, k: k} AS found'],
  },
  'unsupported-syntax': {
    breaks: [
      "RETURN 'a' || 'b' AS text",
      'MATCH p = SHORTEST 1 (a:A)-->(b) RETURN length(p) AS n',
      'MATCH (a:A)-->{1,2}(b) RETURN b.id AS bId',
    ],
    passes: [
      "RETURN 'a' + 'b' AS text",
      'MATCH p = shortestPath((a:A)-[*..4]-(b:B)) RETURN length(p) AS n',
      'MATCH (a:A)-->({id: 1}) RETURN a.id AS aId',
    ],
  },
  'unsupported-function': {
    breaks: [
      'RETURN isEmpty($xs) AS none',
      'MATCH (a:A) RETURN percentileCont(a.x, 0.9) AS p90',
      'RETURN round(2.5) AS near',
    ],
    passes: ['RETURN size($xs) = 0 AS none'],
  },
  'temporal-function': {
    breaks: ["RETURN date('2010-11-18') AS day", 'RETURN duration.between($a, $b) AS span'],
    passes: ['MATCH (a:A) RETURN a.date AS date'],
  },
  'path-of-one-node': {
    breaks: ['MATCH p = (a:A) RETURN length(p) AS n'],
    passes: ['MATCH p = (a:A)-->(b) RETURN length(p) AS n'],
  },
  'limit-expression': {
    breaks: [
      'MATCH (a:A) RETURN a.id AS aId LIMIT toInteger($n)',
      'MATCH (a:A) RETURN a.id AS aId SKIP 1 + 1',
    ],
    passes: ['MATCH (a:A) RETURN a.id AS aId ORDER BY aId SKIP $skip LIMIT 10'],
  },
  'reserved-name': {
    breaks: [
      'MATCH (a:A)-[:IN]->(b) RETURN b.id AS bId',
      'MATCH (a:A) RETURN a.set AS found',
      'MATCH (a:A) RETURN a.id AS `x`, a.y AS order, a.z AS Match',
      'MATCH (a:A {id: $in}) RETURN a.id AS aId',
      'MATCH (a:A {as: 1}) RETURN a.id AS aId',
    ],
    passes: [
      'MATCH (a:A)-[:IN_REGION]->(b) RETURN b.`set` AS found',
      'RETURN {n: NULL, is2: TRUE} AS found',
    ],
  },
  'quantifier-over-null': {
    breaks: [
      'MATCH (a:A) WHERE NOT any(x IN $xs WHERE a.p = x) RETURN a.id AS aId',
      'MATCH (a:A) WHERE none(x IN $xs WHERE a.p = x) RETURN a.id AS aId',
    ],
    passes: ['MATCH (a:A) WHERE NOT a.p IN $xs RETURN a.id AS aId'],
  },
  'set-from-entity': {
    breaks: ['MATCH (a:A) MATCH (a)-->(b) SET a = b RETURN count(*) AS n'],
    passes: [
      'UNWIND $rows AS row CREATE (a:A) SET a = row RETURN count(*) AS n',
      'MATCH (a:A) MATCH (a)-->(b) SET a = properties(b) RETURN count(*) AS n',
    ],
  },
  'unbound-node-first': {
    breaks: ['MATCH (i:I) WHERE i.key IN $keys MATCH (a:A)-[p:R]->(i) RETURN a.id AS aId'],
    passes: ['MATCH (i:I) WHERE i.key IN $keys MATCH (i)<-[p:R]-(a:A) RETURN a.id AS aId'],
  },
  'comma-in-match': {
    breaks: ['MATCH (f:F)-[:X]->(g), (g)-[:Y]->(r) RETURN r.id AS rId'],
    passes: ['MATCH (f:F)-[:X]->(g) MATCH (g)-[:Y]->(r) RETURN r.id AS rId'],
  },
  'many-optional-matches': {
    breaks: [
      `MATCH (f:F) OPTIONAL MATCH (f)-[:X]->(g) OPTIONAL MATCH (f)-[:Y]->(h)
       RETURN g.id AS gId, h.id AS hId`,
    ],
    passes: ['MATCH (f:F) RETURN [(f)-[:X]->(g) | g.id] AS gIds, [(f)-[:Y]->(h) | h.id] AS hIds'],
  },
  'exists-beside-in': {
    breaks: ['MATCH (f:F) WHERE f.id IN $ids AND EXISTS { (f)-->() } RETURN f.id AS fId'],
    passes: [
      `MATCH (f:F) WHERE f.id IN $ids WITH f, EXISTS { (f)-->() } AS isLinked WHERE isLinked
       RETURN f.id AS fId`,
    ],
  },
  'element-id': {
    breaks: ['MATCH (n:A) WHERE elementId(n) = $e RETURN n.id AS nId'],
    passes: ['MATCH (n:A) WHERE n.id = $e RETURN n.id AS nId'],
  },
  'call-without-scope': {
    breaks: ['MATCH (a:A) CALL { WITH a MATCH (a)-->(b) RETURN count(b) AS n } RETURN n'],
    passes: ['MATCH (a:A) CALL (a) { MATCH (a)-->(b) RETURN count(b) AS n } RETURN n'],
  },
};
