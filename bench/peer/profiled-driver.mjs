/**
 * A driver whose statements run as they are until profiling starts; from then on each runs under PROFILE, so that its
 * db hits are those of the very statement that was sent.
 */
export function profiled(driver) {
  let hits = null;
  const run = (transaction) => async (cypher, parameters) => {
    if (hits === null) return transaction.run(cypher, parameters);
    const result = await transaction.run(`PROFILE ${cypher}`, parameters);
    hits.push(dbHits(result.summary.profile));
    return result;
  };
  const work = (inner) => (transaction) => inner(replaced(transaction, { run: run(transaction) }));
  const session = (config) => {
    const opened = driver.session(config);
    const executeRead = (inner, options) => opened.executeRead(work(inner), options);
    return replaced(opened, { executeRead });
  };
  return {
    driver: replaced(driver, { session }),
    startProfiling: () => {
      hits = [];
      return {};
    },
    /** Of each statement since the last look, in order. */
    takeHits: () => hits.splice(0),
  };
}

/** The object with some of its methods in another form. */
function replaced(target, methods) {
  return new Proxy(target, {
    get(object, name) {
      if (Object.hasOwn(methods, name)) return methods[name];
      const value = object[name];
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}

function dbHits({ dbHits: own, children }) {
  return children.reduce((sum, child) => sum + dbHits(child), Number(own));
}
