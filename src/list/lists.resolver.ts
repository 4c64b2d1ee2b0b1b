import { ACTOR_LISTS } from './actor-lists.resolver.js';
import { FRAME_LISTS } from './frame-lists.resolver.js';
import { INITIATIVE_LISTS } from './initiative-lists.resolver.js';

export const LIST_RESOLVERS = [...ACTOR_LISTS, ...INITIATIVE_LISTS, ...FRAME_LISTS];
