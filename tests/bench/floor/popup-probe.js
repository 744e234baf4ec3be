// Stands first in the popup of the copy, ours and the floor alike: says when the first control is there that can be used, and when it
// was painted. Both pay the same for it.
const CONTROL = 'button:not(:disabled), a[href], input, textarea, select';
const watcher = new MutationObserver(() => {
  if (!document.querySelector(CONTROL)) return;
  watcher.disconnect();
  const there = performance.now();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(there, performance.now());
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    port2.postMessage(null);
  });
});
watcher.observe(document, { childList: true, subtree: true });

function tell(there, painted) {
  const channel = new BroadcastChannel('bench');
  // The rule is about windows; a channel knows only its own origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage({ timeOrigin: performance.timeOrigin, there, painted });
}
