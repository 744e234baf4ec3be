// Nothing leaves the machine. Every test of this folder ends by asking the watch for requests; this one proves that the watch would
// have seen them, and that a page of Parley could send nothing if it tried.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventually } from './support/bidi.mjs';
import { fixture } from './support/network.mjs';
import { startParley } from './support/parley.mjs';

const ELSEWHERE = 'https://collector.example/';
const attempt = `fetch(${JSON.stringify(ELSEWHERE)}, { mode: 'no-cors' }).then(() => 'sent', () => 'not sent')`;

it('sees a request that a page makes; a page of Parley can make none', async () => {
  const parley = await startParley();
  try {
    const ours = await parley.openOurs('dashboard.html#/today');
    assert.equal(await ours.look(attempt), 'not sent');
    assert.deepEqual(parley.strays, [], 'the request of our page did not even begin');

    const profile = await parley.open(fixture('ember-en').url);
    assert.equal(await profile.look(attempt), 'not sent');
    await eventually(
      () => parley.strays.includes(ELSEWHERE),
      'the request of the page was not seen in the browser',
    );
    await eventually(() => parley.strays.includes('collector.example:443'), 'it did not end at the proxy');
    await assert.rejects(
      parley.end(),
      /nothing may be asked of the network/,
      'the end of a test tells of it',
    );
  } finally {
    await parley.kill();
  }
});
