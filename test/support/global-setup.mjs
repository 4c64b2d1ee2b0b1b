// Jest cannot import TypeScript modules from here, so Node itself does.
import './run-ts/register.mjs';

export default async function globalSetup() {
  const { startNeo4jOfThisRun } = await import('./neo4j/neo4j-of-this-run.ts');
  await startNeo4jOfThisRun();
}
