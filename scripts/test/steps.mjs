// What is examined, in the order of the summary. `counts` names a suite that ends in a plain line of counts.
export const STEPS = {
  types: { title: 'Type-check', script: 'typecheck' },
  lint: { title: 'Lint', script: 'lint' },
  unit: { title: 'Unit tests', script: 'test:unit', counts: true, folder: 'tests' },
  browser: {
    title: 'Components in a browser',
    script: 'test:browser',
    counts: true,
    folder: 'tests/browser',
  },
  build: { title: 'Build for Chromium and Firefox', script: 'build' },
  chromium: {
    title: 'Whole journeys in Chromium',
    script: 'test:e2e',
    counts: true,
    folder: 'tests/e2e',
    needs: 'build',
  },
  firefox: {
    title: 'Whole journeys in Firefox',
    script: 'test:firefox',
    counts: true,
    folder: 'tests/firefox',
    needs: 'build',
  },
};
