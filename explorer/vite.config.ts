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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compressed],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the page allows no inline script, style or data beside images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
