import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Beside each text file its compressed forms: the server sends them as they are. */
const compressed: Plugin = {
  name: 'compressed',
  generateBundle: {
    // Vite itself still writes into the chunks at this stage.
    order: 'post',
    handler(_options, bundle) {
      for (const { fileName, ...file } of Object.values(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue;
        const text = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.br`,
          source: brotliCompressSync(text),
        });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(text) });
      }
    },
  },
};

/** The console brings eleven fonts in its style sheet, a quarter of a megabyte, as `data:`, which the policy refuses: it has ours. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql\/dist\/style\.css/ },
    handler: (css) => css.replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
  },
};

const page = (name: string) => `${import.meta.dirname}/${name}.html`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutFonts, compressed],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    rolldownOptions: { input: [page('index'), page('console')] },
    target: 'es2022',
    // The policy of the page allows no inline script, style or data beside images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
