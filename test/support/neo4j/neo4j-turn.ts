import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Neo4jAddress } from './start-neo4j.js';

const DATABASE = 'neo4j';
const BATCH = neo4j.int(10_000);

/**
 * The right to use the server alone: an open transaction that has written the node of turns. Others
 * wait in the database for it, and it ends with the connection, so with the worker.
 */
export class Neo4jTurn {
  private constructor(
    readonly address: Neo4jAddress,
    private readonly driver: Driver,
    private readonly session: Session,
  ) {}

  static async take(address: Neo4jAddress): Promise<Neo4jTurn> {
    const { url, user, password } = address;
    const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
    const session = driver.session({ database: DATABASE });
    try {
      // Several workers come at once, and the server ends one of two that wait for each other: tried again.
      await driver.executeQuery(
        'CREATE CONSTRAINT test_turn IF NOT EXISTS FOR (n:TestTurn) REQUIRE n.key IS UNIQUE',
        {},
        { database: DATABASE },
      );
      await driver.executeQuery("MERGE (:TestTurn {key: 'turn'})", {}, { database: DATABASE });
      const transaction = await session.beginTransaction({ timeout: 0 });
      await transaction.run("MATCH (turn:TestTurn {key: 'turn'}) SET turn.pid = $pid", {
        pid: process.pid,
      });
      return new Neo4jTurn(address, driver, session);
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  /** Nodes and relationships; constraints and indexes stay. */
  async emptyDatabase(): Promise<void> {
    await this.untilNothingIsLeft('MATCH ()-[r]->() WITH r LIMIT $batch DELETE r');
    await this.untilNothingIsLeft(
      'MATCH (n) WHERE NOT n:TestTurn WITH n LIMIT $batch DETACH DELETE n',
    );
  }

  async end(): Promise<void> {
    await this.session.close();
    await this.driver.close();
  }

  private async untilNothingIsLeft(deletion: string): Promise<void> {
    const cypher = `${deletion} RETURN count(*) AS n`;
    for (;;) {
      const { records } = await this.driver.executeQuery(cypher, { batch: BATCH });
      if (records[0]?.get('n') === 0) return;
    }
  }
}
