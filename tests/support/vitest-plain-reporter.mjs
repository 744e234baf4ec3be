// Ends a run with one plain line that any machine can count: "unit: N passed, N failed, N skipped".
export default class PlainReporter {
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state] = (counts[state] ?? 0) + 1;
      }
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
    }
    const name = process.env.PARLEY_SUITE ?? 'unit';
    console.log(`\n${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
