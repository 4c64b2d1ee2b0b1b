import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { District } from '../place/district.type.js';
import { kindResolver } from '../record/kind.resolver.js';
import { type Maybe, referred } from '../record/reference.js';
import { Agreement } from './agreement.type.js';
import type { InitiativeRecord } from './initiative-record.js';
import { Programme } from './programme.type.js';
import { Project } from './project.type.js';
import { Session } from './session.type.js';

const SessionFields = kindResolver({
  kind: 'session',
  one: 'session',
  type: Session,
});

const AgreementFields = kindResolver({
  kind: 'agreement',
  one: 'agreement',
  type: Agreement,
});

const ProgrammeFields = kindResolver({
  kind: 'programme',
  one: 'programme',
  type: Programme,
});

const ProjectFields = kindResolver({
  kind: 'project',
  one: 'project',
  type: Project,
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
