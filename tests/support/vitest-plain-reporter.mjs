// Ends a run with one plain line that any machine can count: "unit: N passed, N failed, N skipped".
export default class PlainReporter {
  constructor({ suite = 'unit' } = {}) {
    this.suite = suite;
  }

  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state] = (counts[state] ?? 0) + 1;
      }
      // A file that does not even load holds no test to fail; it counts as one failure.
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
    }
    console.log(
      `\n${this.suite}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
    );
  }
}
