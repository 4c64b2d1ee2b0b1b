export default async function globalTeardown() {
  const { stopNeo4jOfThisRun } = await import('./neo4j/neo4j-of-this-run.ts');
  await stopNeo4jOfThisRun();
}
