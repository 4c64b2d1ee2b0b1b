import { slugOf } from '../ask/question.js';
import type { Messages } from '../messages/en.js';
import { useTexts } from '../messages/use-texts.js';
import { Cut } from '../parts/cut.js';
import { Fact } from '../parts/fact.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { type AnyNode, labelOf } from './load-node.js';

type Form = Extract<AnyNode, { names: unknown }>['names'][number];
type Linked = Parameters<typeof labelOf>[0];

// A line or two; a country has a hundred of some.
const FIRST = 8;

/** What the record says of the thing itself: a row for each that is known, none for what is not. */
export function Facts({ node }: { readonly node: AnyNode }) {
  const { t, f } = useTexts();
  const url = urlOf(node);
  const names = formsOf(node);
  const date = (value: string | null | undefined) => (value == null ? null : f.date(value));
  return (
    <dl class="facts">
      <Fact name={t.facts.names}>{names.length > 0 && <Names names={names} />}</Fact>
      <Fact name={t.facts.otherNames}>
        {'otherNames' in node && node.otherNames.length > 0 && node.otherNames.join('; ')}
      </Fact>
      <Fact name={t.facts.abbreviation}>{'abbreviation' in node && node.abbreviation}</Fact>
      <Fact name={t.facts.country}>
        {'country' in node && node.country && node.country.id !== node.id && (
          <ThingLink thing={node.country} />
        )}
      </Fact>
      <LinkedFact
        name={t.facts.places}
        things={'places' in node ? node.places.filter(({ id }) => id !== node.id) : []}
      />
      <Fact name={t.facts.kind}>{kindOf(node, t)}</Fact>
      <Fact name={t.facts.limits}>
        {'restrictionKind' in node && t.restrictionKinds[node.restrictionKind]}
      </Fact>
      <Fact name={t.facts.city}>{'city' in node && node.city}</Fact>
      <Fact name={t.facts.population}>
        {'population' in node &&
          node.population !== null &&
          `${f.number(node.population)}${node.populationYear ? ` (${node.populationYear})` : ''}`}
      </Fact>
      <Fact name={t.facts.basis}>{'basis' in node && t.bases[node.basis]}</Fact>
      <Fact name={t.facts.date}>
        {'endDate' in node
          ? [date(node.date) ?? t.undated, node.endDate === node.date ? null : date(node.endDate)]
              .filter(Boolean)
              .join(' – ')
          : 'date' in node && date(node.date)}
      </Fact>
      <Fact name={t.facts.status}>
        {'status' in node && node.status && t.statuses[node.status]}
      </Fact>
      <Fact name={t.facts.value}>
        {'valueEur' in node && node.valueEur !== null && f.euro(node.valueEur)}
      </Fact>
      <LinkedFact
        name={t.facts.district}
        things={'district' in node && node.district ? [node.district] : []}
      />
      <Fact name={t.facts.established}>{'established' in node && date(node.established)}</Fact>
      <LinkedFact
        name={t.facts.legalAct}
        things={'legalAct' in node && node.legalAct ? [node.legalAct] : []}
      />
      <Fact name={t.facts.article}>{'article' in node && node.article}</Fact>
      <Fact name={t.facts.listedParty}>{'listedParty' in node && <ListedParty node={node} />}</Fact>
      <Fact name={t.facts.amendedBy}>
        {'amendedBy' in node && node.amendedBy.length > 0 && node.amendedBy.join('; ')}
      </Fact>
      <Fact name={t.facts.founded}>{'founded' in node && date(node.founded)}</Fact>
      <Fact name={t.facts.since}>{'since' in node && date(node.since)}</Fact>
      <Fact name={t.facts.inForce}>
        {'inForceFrom' in node &&
          `${date(node.inForceFrom) ?? '?'} – ${date(node.inForceTo) ?? ''}`}
      </Fact>
      <LinkedFact
        name={t.facts.parent}
        things={'parent' in node && node.parent ? [node.parent] : []}
      />
      <LinkedFact name={t.facts.children} things={'children' in node ? node.children : []} />
      <LinkedFact name={t.facts.sectors} things={'sectors' in node ? node.sectors : []} />
      <LinkedFact name={t.facts.regions} things={'regions' in node ? node.regions : []} />
      <LinkedFact
        name={t.facts.districts}
        {...('districts' in node ? partOf(node.districts) : NONE)}
      />
      <LinkedFact
        name={t.facts.actors}
        {...('seatedActors' in node ? partOf(node.seatedActors) : NONE)}
      />
      <Fact name={t.facts.parties}>{'participations' in node && <Parties node={node} />}</Fact>
      <LinkedFact
        name={t.facts.objectives}
        {...('objectives' in node ? partOf(node.objectives) : NONE)}
      />
      <LinkedFact name={t.facts.forum} things={'forum' in node && node.forum ? [node.forum] : []} />
      <Fact name={t.facts.calendar}>
        {'calendarVerdict' in node && (
          <Link to="/forum" params={{ of: node.forum ? slugOf(node.forum.id) : null }}>
            {t.forum.verdicts[node.calendarVerdict]}
          </Link>
        )}
      </Fact>
      <LinkedFact name={t.facts.hosts} things={'hosts' in node ? node.hosts : []} />
      <LinkedFact
        name={t.facts.agreements}
        {...('agreements' in node ? partOf(node.agreements) : NONE)}
      />
      <LinkedFact
        name={t.facts.session}
        things={'session' in node && node.session ? [node.session] : []}
      />
      <Fact name={t.facts.outcome}>
        {'followUp' in node && node.followUp && (
          <Link to="/forum/followed" params={{ outcome: node.followUp.outcome.toLowerCase() }}>
            {t.followed.outcomes[node.followUp.outcome]}
          </Link>
        )}
      </Fact>
      <Fact name={t.facts.note}>
        {'note' in node && node.note && <span lang="en">{node.note}</span>}
      </Fact>
      <LinkedFact
        name={t.facts.sessions}
        {...('sessions' in node ? partOf(node.sessions) : NONE)}
      />
      <Fact name={t.facts.publisher}>{'publisher' in node && node.publisher}</Fact>
      <Fact name={t.facts.published}>{'published' in node && date(node.published)}</Fact>
      <Fact name={t.facts.address}>
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        )}
      </Fact>
      <LinkedFact name={t.facts.states} {...('states' in node ? partOf(node.states) : NONE)} />
    </dl>
  );
}

interface LinkedFactProps {
  readonly name: string;
  readonly things: readonly Linked[];
  /** How many there are, where only the first are had. */
  readonly all?: number;
}

const NONE = { things: [] };
const partOf = (list: { readonly totalCount: number; readonly nodes: readonly Linked[] }) => ({
  things: list.nodes,
  all: list.totalCount,
});

function LinkedFact({ name, things, all = things.length }: LinkedFactProps) {
  return (
    <Fact name={name}>
      {things.length > 0 && (
        <>
          <Few items={things} most={FIRST} class="linked">
            {(thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} />
              </li>
            )}
          </Few>
          <Cut of={{ totalCount: all, nodes: things }} />
        </>
      )}
    </Fact>
  );
}

function ThingLink({ thing }: { readonly thing: Linked }) {
  return <Link to={`/look/${thing.id}`}>{labelOf(thing)}</Link>;
}

/** The party as the act names it; whether the data has a page of it, that opens. */
function ListedParty({ node }: { readonly node: Extract<AnyNode, { listedParty: unknown }> }) {
  const { listedParty, party } = node;
  if (party === null) return listedParty;
  return <Link to={`/look/${party.id}`}>{listedParty ?? labelOf(party)}</Link>;
}

/** Which of its kind it is: a zone of industry, a joint venture. */
function kindOf(node: AnyNode, t: Messages): string | null {
  if ('projectKind' in node) return t.projectKinds[node.projectKind];
  if (!('districtKind' in node)) return null;
  const { districtKind, sezKind } = node;
  const kind = t.districtKinds[districtKind];
  return sezKind === null ? kind : `${kind} (${t.sezKinds[sezKind]})`;
}

/** Where the thing itself is to be read. */
function urlOf(node: AnyNode): string | null {
  if ('url' in node) return node.url;
  if ('website' in node) return node.website;
  return 'actUrl' in node ? node.actUrl : null;
}

/** Every form of the name; of a title those that do not stand above already. */
function formsOf(node: AnyNode): readonly Form[] {
  if ('names' in node) return node.names;
  return 'titles' in node ? node.titles.filter(({ text }) => text !== labelOf(node)) : [];
}

function Names({ names }: { readonly names: readonly Form[] }) {
  return (
    <ul class="linked">
      {names.map(({ lang, text }) => (
        <li key={lang} lang={lang ?? undefined}>
          {text} <small>{lang}</small>
        </li>
      ))}
    </ul>
  );
}

function Parties({ node }: { readonly node: Extract<AnyNode, { participations: unknown }> }) {
  const { t } = useTexts();
  const { nodes } = node.participations;
  if (nodes.length === 0) return null;
  return (
    <>
      <Few items={nodes} most={FIRST} class="parties">
        {({ actor, role, inferred }) => (
          <li key={`${actor.id} ${role}`}>
            <ThingLink thing={actor} /> <span class="role">{t.roles[role]}</span>
            {inferred !== null && <small> ({t.inferred})</small>}
          </li>
        )}
      </Few>
      <Cut of={node.participations} />
    </>
  );
}
