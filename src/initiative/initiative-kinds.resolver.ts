import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { District } from '../place/district.type.js';
import { kindResolver } from '../record/kind.resolver.js';
import { type Maybe, referred } from '../record/reference.js';
import { Agreement, AgreementConnection } from './agreement.type.js';
import type { InitiativeRecord } from './initiative-record.js';
import { Programme, ProgrammeConnection } from './programme.type.js';
import { Project, ProjectConnection } from './project.type.js';
import { Session, SessionConnection } from './session.type.js';

const SessionFields = kindResolver({
  kind: 'session',
  one: 'session',
  list: 'sessions',
  order: 'NEWEST',
  type: Session,
  connection: SessionConnection,
  description: 'All sessions of all forums.',
});

const AgreementFields = kindResolver({
  kind: 'agreement',
  one: 'agreement',
  list: 'agreements',
  order: 'NEWEST',
  type: Agreement,
  connection: AgreementConnection,
  description: 'All agreements, of every status.',
});

const ProgrammeFields = kindResolver({
  kind: 'programme',
  one: 'programme',
  list: 'programmes',
  order: 'NEWEST',
  type: Programme,
  connection: ProgrammeConnection,
  description: 'All programmes.',
});

const ProjectFields = kindResolver({
  kind: 'project',
  one: 'project',
  list: 'projects',
  order: 'NEWEST',
  type: Project,
  connection: ProjectConnection,
  description: 'All projects, of every status.',
});

@Resolver(() => Agreement)
class AgreementResolver {
  @FieldResolver(() => Session, {
    nullable: true,
    description:
      'The session it was signed at; what that session concerns is not inherited. Null: none known.',
  })
  session(
    @Root() { sessionId }: InitiativeRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, sessionId);
  }
}

@Resolver(() => Project)
class ProjectResolver {
  @FieldResolver(() => District, {
    nullable: true,
    description:
      'The district it stands in; it is no party unless `participations` name it. Null: none known.',
  })
  district(
    @Root() { districtId }: InitiativeRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, districtId);
  }
}

export const INITIATIVE_KIND_RESOLVERS = [
  SessionFields,
  AgreementFields,
  ProgrammeFields,
  ProjectFields,
  AgreementResolver,
  ProjectResolver,
];
