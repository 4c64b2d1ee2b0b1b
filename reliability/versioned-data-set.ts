import { type RawDataSet, smallDataSet } from '../test/support/data/raw-data-set.js';

const PROJECTS = 30;

/** A data set in which everything says which version it is of: each name, and how many there are. */
export function versionedDataSet(version: number): RawDataSet {
  const projects = Array.from(
    { length: projectsOf(version) },
    (_, index) => `project p${index} name_en="of ${version}": region PT-11, region KZ-75`,
  );
  return smallDataSet(['region PT-11', 'region KZ-75', 'sector tiles', ...projects].join('\n'));
}

export const projectsOf = (version: number) => PROJECTS + version;

/** Asks for a part of everything: what is of two versions at once shows. */
export const QUESTION = `{
  release { number }
  projects(first: 500) { totalCount nodes { label } }
  ties(left: {country: "country:PT"}, right: {country: "country:KZ"}) {
    nodes { evidenceCount evidence(first: 500) { totalCount nodes { initiative { label } } } }
  }
}`;

export interface Told {
  readonly release: { readonly number: number };
  readonly projects: { readonly totalCount: number; readonly nodes: readonly { label: string }[] };
  readonly ties: {
    readonly nodes: readonly {
      readonly evidenceCount: number;
      readonly evidence: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly initiative: { readonly label: string } }[];
      };
    }[];
  };
}

export interface VersionedAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[] | undefined;
  readonly extensions?: { readonly release?: { readonly number?: number } };
}

/** What an answer is: whole and of one version, a typed error, or neither, which must not be. */
export type Judgement =
  | { readonly kind: 'WHOLE'; readonly version: number; readonly release: number }
  | { readonly kind: 'ERROR'; readonly code: string }
  | { readonly kind: 'BROKEN'; readonly why: string };

export function judge({ data, errors, extensions }: VersionedAnswer): Judgement {
  if (errors || !data) {
    const code = errors?.[0]?.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
      return { kind: 'ERROR', code };
    return { kind: 'BROKEN', why: JSON.stringify(errors ?? data) };
  }
  const { release, projects, ties } = data as Told;
  const [tie] = ties.nodes;
  const labels = new Set([
    ...projects.nodes.map(({ label }) => label),
    ...(tie?.evidence.nodes.map(({ initiative }) => initiative.label) ?? []),
  ]);
  const counts = new Set([projects.totalCount, projects.nodes.length]);
  for (const count of [tie?.evidenceCount, tie?.evidence.totalCount, tie?.evidence.nodes.length]) {
    counts.add(count ?? 0);
  }
  const releases = new Set([release.number, extensions?.release?.number]);
  const [label] = labels;
  const version = Number(/^of (\d+)$/.exec(label ?? '')?.[1]);
  const isWhole = labels.size === 1 && releases.size === 1 && counts.size === 1;
  if (isWhole && counts.has(projectsOf(version))) {
    return { kind: 'WHOLE', version, release: release.number };
  }
  return { kind: 'BROKEN', why: JSON.stringify([[...releases], [...labels], [...counts]]) };
}
