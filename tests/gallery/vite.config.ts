import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Outside the product's build: `npm run gallery` serves it, shoot.mjs takes pictures of it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  build: {
    outDir: fileURLToPath(new URL('../../.output/gallery/site', import.meta.url)),
    emptyOutDir: true,
  },
});
