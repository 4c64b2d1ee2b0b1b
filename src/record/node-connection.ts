import { connectionTypes } from '../shared/connection.js';
import { Node } from './node.type.js';

export const NodeConnection = connectionTypes('Node', () => Node).ConnectionType;
