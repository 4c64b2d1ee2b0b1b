import swcJest from '@swc/jest';

// Jest runs modules in a context that intercepts every look-up of a global: in the inner loops of the gap method `Math` and `Number` then
// cost twenty times as much as what is done with them. A constant of the module is looked up once.
const NAMES =
  'Array, Float64Array, Int32Array, JSON, Map, Math, Number, Object, Set, String, Uint32Array';
const PRELUDE = `const { ${NAMES} } = globalThis; `;

export default {
  createTransformer(options) {
    const swc = swcJest.createTransformer(options);
    const withGlobals = (name) =>
      swc[name] && { [name]: (source, ...rest) => swc[name](PRELUDE + source, ...rest) };
    return {
      ...swc,
      ...withGlobals('process'),
      ...withGlobals('processAsync'),
      ...withGlobals('getCacheKey'),
    };
  },
};
