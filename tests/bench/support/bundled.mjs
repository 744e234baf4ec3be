// A module of the house by itself, bundled as the product bundles it.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Its code as a page would fetch it. @param {string} entry path from the root @param {object} form what vite takes as `build.lib` */
export async function codeOf(entry, form) {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: { write: false, target: 'chrome144', lib: { entry: ROOT + entry, ...form } },
  });
  return output[0].code;
}

/** The module, to be run in this process, and its code. @param {string} entry path from the root */
export async function bundled(entry) {
  const code = await codeOf(entry, { formats: ['es'], fileName: 'bundled' });
  return {
    code,
    module: await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`),
  };
}
