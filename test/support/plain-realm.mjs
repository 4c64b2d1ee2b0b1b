import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { createContext } = vm;

/**
 * Jest's environment for Node, whose global object is an ordinary one. Jest's own asks a proxy for every global that a
 * module looks up, which in inner loops costs twenty times as much as what is done with it; it has no option for the
 * other kind, so it is handed that while it makes its context. A Node before 20.18 knows the proxied kind alone.
 */
export default class PlainRealm extends TestEnvironment {
  constructor(...args) {
    vm.createContext = (proxied) => createContext(vm.constants?.DONT_CONTEXTIFY ?? proxied);
    try {
      super(...args);
    } finally {
      vm.createContext = createContext;
    }
  }
}
