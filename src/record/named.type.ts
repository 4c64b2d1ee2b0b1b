import { InterfaceType } from 'type-graphql';
import { typeNameOf } from './kind.js';

@InterfaceType({ description: 'Anything that has a name.', resolveType: typeNameOf })
export abstract class Named {}
