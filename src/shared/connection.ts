import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Lazy } from './lazy.js';
import { UserError } from './user-error.js';

// A page of 500 rows is about what one answer can carry in a few milliseconds on either engine.
const MAX_PAGE = 500;
const DEFAULT_PAGE = 20;
/** A GraphQL Int holds no more; there can be more chains and untied pairs than that. */
export const MOST_COUNTED = 2 ** 31 - 1;

@ObjectType({
  description: 'Where a page stands in its list (Relay).',
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'The page was asked for with `after`.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` for the next page. Null on an empty page.',
  })
  readonly endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_PAGE,
    description: `Rows of this page: 1 to ${MAX_PAGE}; anything else is BAD_USER_INPUT.`,
  })
  first: number = DEFAULT_PAGE;

  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of this very list, usually `endCursor` of the page before; it stays good across ' +
      'releases. Null: the first page. Anything else is BAD_USER_INPUT.',
  })
  after?: string | null;
}

interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** What a connection resolver returns; `totalCount` is called only when it is selected. */
export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

/** Throws where `first` is out of range: a bound on every list, in one place. */
export function checkFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new UserError(`\`first\` is ${first}; it must be from 1 to ${MAX_PAGE}.`, {
      argument: ['first'],
    });
  }
  return first;
}

/** A page from rows that begin right after the cursor and hold one more than `first` where more follow. */
export function connectionOf<Row>(
  rows: readonly Row[],
  page: { readonly first: number; readonly after?: string | null | undefined },
  cursorOf: (row: Row) => string,
  totalCount: () => number | Promise<number>,
): Connection<Row> {
  return new Page(rows.slice(0, page.first), rows.length > page.first, page, cursorOf, totalCount);
}

/** Cursors are made by getters: 500 rows without `edges` need two of them, not 500. */
class Page<Row> implements Connection<Row> {
  constructor(
    readonly nodes: readonly Row[],
    private readonly isFollowed: boolean,
    private readonly page: { readonly after?: string | null | undefined },
    private readonly cursorOf: (row: Row) => string,
    private readonly countAll: () => number | Promise<number>,
  ) {}

  /** A list that is whole on its first page is counted without a statement. */
  totalCount(): number | Promise<number> {
    const isWhole = !this.isFollowed && this.page.after == null;
    if (isWhole) return this.nodes.length;
    const total = this.countAll();
    return typeof total === 'number' ? Math.min(total, MOST_COUNTED) : total;
  }

  get edges(): readonly Edge<Row>[] {
    return this.nodes.map((node) => ({ cursor: this.cursorOf(node), node }));
  }

  get pageInfo(): PageInfo {
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: this.isFollowed,
      hasPreviousPage: this.page.after != null,
      startCursor: first === undefined ? null : this.cursorOf(first),
      endCursor: last === undefined ? null : this.cursorOf(last),
    };
  }
}

/** The edge and connection types of a node type, by Relay's names. */
export function connectionTypes<Row extends object>(
  name: string,
  nodeType: () => ClassType<Row> | object,
  order = 'that of the field.',
) {
  @ObjectType(`${name}Edge`, {
    description: `A row of the list, \`${name}\`, and its place in it.`,
    simpleResolvers: true,
  })
  class EdgeType {
    @Field(() => String, { description: 'Pass it as `after` to begin right behind this row.' })
    readonly cursor!: string;

    @Field(() => nodeType() as ClassType<Row>, { description: 'The row.' })
    readonly node!: Row;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list. Order: ${order}`,
    simpleResolvers: true,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows, each with its cursor.' })
    readonly edges!: readonly EdgeType[];

    @Field(() => [nodeType() as ClassType<Row>], { description: 'The rows, without cursors.' })
    readonly nodes!: readonly Row[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    readonly pageInfo!: PageInfo;

    @Lazy()
    @Field(() => Int, {
      description: `Rows of the whole list, counted up to ${MOST_COUNTED}. Only when asked for.`,
    })
    readonly totalCount!: () => number | Promise<number>;
  }

  return { EdgeType, ConnectionType };
}
