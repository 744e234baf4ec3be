// A module of the house by itself, bundled as the product bundles it, to be run in this process.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The module, and its code as a page would fetch it. @param {string} entry path from the root */
export async function bundled(entry) {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry: ROOT + entry, formats: ['es'], fileName: 'bundled' },
    },
  });
  const { code } = output[0];
  return {
    code,
    module: await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`),
  };
}
