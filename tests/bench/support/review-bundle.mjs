// reviewDraft by itself, bundled as the product bundles it, to be run in this process.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The module, and how many bytes of it a page would fetch. */
export async function bundleReview() {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry: `${ROOT}lib/domain/review/review-draft.ts`, formats: ['es'], fileName: 'review' },
    },
  });
  const { code } = output[0];
  return {
    code,
    review: await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`),
  };
}
