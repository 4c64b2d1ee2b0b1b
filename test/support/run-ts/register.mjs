/**
 * `node --import ./test/support/run-ts/register.mjs script.ts`, or `import` of this file: Node runs
 * TypeScript sources as they are, where Jest does not do it (its global set-up, child processes).
 */
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
