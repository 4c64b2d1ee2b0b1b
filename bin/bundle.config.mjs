import { defineConfig } from 'vite';

// What `bilateral` runs: to find and to read 1,500 files one by one was half of its start.
export default defineConfig({
  publicDir: false,
  // As Node resolves: two copies of graphql would not know each other's types.
  resolve: {
    extensions: ['.js', '.json'],
    // Apollo's own finds no `require` in a bundle of modules, and hashes each document in JavaScript.
    alias: { '@apollo/utils.createhash': 'node:crypto' },
  },
  ssr: {
    resolve: { mainFields: ['main'], conditions: ['node'] },
    noExternal: true,
    // The engine is a library of the machine's; type-graphql looks for class-validator only where it is asked to validate.
    external: ['@grafeo-db/js', 'class-validator'],
  },
  build: {
    ssr: 'dist/cli.js',
    outDir: 'dist/bundle',
    target: 'node20',
    minify: false,
    // Types of the schema, and errors, are told by the name of their class.
    rolldownOptions: { output: { keepNames: true } },
  },
});
