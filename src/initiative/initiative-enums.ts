import { graphqlEnum } from '../shared/graphql-enum.js';

export const BasisEnum = graphqlEnum(
  'Basis',
  'The kind of initiative behind an evidence, strongest first: sitting in the same plenary is weak, a joint plant is strong.',
  {
    PROJECT: 'Something built or done together.',
    AGREEMENT: 'Something signed.',
    PROGRAMME: 'A work programme adopted for some years.',
    SESSION: 'A meeting of a forum.',
  },
);

export const DatePrecisionEnum = graphqlEnum('DatePrecision', 'How precise a date is.', {
  DAY: '`2010-11-18`.',
  MONTH: '`2010-11`.',
  YEAR: '`2010`.',
  UNKNOWN: 'There is no date.',
});

export const InitiativeStatus = graphqlEnum(
  'InitiativeStatus',
  'What the latest source says of an agreement or a project. An announced plant is not a plant: every status counts, and shows.',
  {
    ANNOUNCED: 'Said to come; nothing else is on record. Of agreements and projects.',
    NEGOTIATION: 'Being negotiated. Of agreements.',
    DRAFT: 'Written, not signed. Of agreements.',
    SIGNED: 'Signed. Of agreements.',
    IN_FORCE: 'In force. Of agreements.',
    RENEWED: 'Renewed after its term. Of agreements.',
    SUPERSEDED: 'Replaced by another. Of agreements.',
    EXPIRED: 'Run out. Of agreements.',
    UNKNOWN: 'No source says. Of agreements and projects.',
    PLANNED: 'Planned. Of projects, like all below.',
    APPROVED: 'Approved by who decides.',
    UNDER_CONSTRUCTION: 'Being built.',
    ONGOING: 'Going on.',
    OPERATING: 'Working.',
    COMPLETED: 'Done.',
    SOLD: 'Sold to somebody outside the initiative.',
    TAKEN_OVER: 'Taken over by one party or by an outsider.',
    WITHDRAWN: 'Given up by a party.',
    CANCELLED: 'Called off.',
  },
);

export const Role = graphqlEnum('Role', 'How a party took part. Every role counts alike.', {
  HOST: 'The initiative takes place at it, or it received the others.',
  CO_CHAIR: 'Chaired for its side.',
  ORGANISER: 'Organised, promoted or coordinated.',
  SIGNATORY: 'Signed.',
  INVESTOR: 'Put in or holds capital.',
  PARTNER: 'Works in it; of a text not yet signed, is to sign it.',
  BENEFICIARY: 'Is to profit from it.',
  SPEAKER: 'Spoke.',
  PARTICIPANT: 'Was there, or is named without any other role.',
});

export const AgreementKind = graphqlEnum('AgreementKind', 'What was signed.', {
  AGREEMENT: 'An agreement of any other kind.',
  CONTRACT: 'A contract between firms.',
  JOINT_DECLARATION: 'A joint declaration or statement.',
  LETTER_OF_INTENT: 'A letter of intent.',
  MEMORANDUM: 'A memorandum of understanding.',
  PROTOCOL: 'A protocol, of a session for instance.',
  TREATY: 'A treaty between countries.',
  TWINNING: 'A twinning of places.',
});

export const ProjectKind = graphqlEnum('ProjectKind', 'What a project is.', {
  JOINT_VENTURE: 'A company of partners.',
  PLANT: 'A plant or works.',
  DISTRICT: 'The making of an industrial district, park or cluster.',
  ZONE: 'The making of a special economic zone, or of a part of one.',
  TRAINING: 'Training.',
  CENTRE: 'A centre, office or desk.',
  SUPPLY: 'Supply of goods or equipment.',
  OTHER: 'None of these: a mission, an exhibition, a study.',
});
