// Ends a Playwright run with the plain line "chromium: N passed, N failed, N skipped".
export default class PlainReporter {
  outcomes = new Map();
  errors = 0;

  printsToStdio() {
    return false; // the list reporter beside it keeps the screen
  }

  onTestEnd(test) {
    this.outcomes.set(test.id, test.outcome()); // the last try of a test decides
  }

  onError() {
    this.errors += 1; // a file that does not load, or a suite without tests
  }

  onEnd() {
    const outcomes = [...this.outcomes.values()];
    const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const failed = count('unexpected') + this.errors;
    console.log(
      `\nchromium: ${count('expected', 'flaky')} passed, ${failed} failed, ${count('skipped')} skipped`,
    );
  }
}
