// Ends a run of node:test with the plain line "firefox: N passed, N failed, N skipped"; the spec reporter prints the rest.
export default async function* plainReporter(events) {
  let counts;
  for await (const { type, data } of events) {
    if (type === 'test:summary' && data.file === undefined) counts = data.counts; // one per file, then one for the run
  }
  if (!counts) return;
  const failed = counts.failed + counts.cancelled;
  const skipped = counts.skipped + counts.todo;
  yield `\nfirefox: ${counts.passed} passed, ${failed} failed, ${skipped} skipped\n`;
}
