// Stands first in the background of the copy: notes when the first look at the reminders was done, when a notification was made, and
// how a save divides into reading the page and writing. Kept in the browser's memory, because whoever reads it must not be there while
// it happens.
{
  const began = performance.now();
  const note = (key, value) => void chrome.storage.session.set({ [key]: value });

  const request = LockManager.prototype.request;
  let looked = false;
  LockManager.prototype.request = function (name, work) {
    return request.call(this, name, async (lock) => {
      const from = performance.now();
      const answer = await work(lock);
      const end = performance.now();
      if (!looked) note('look', { sinceBegin: end - began, itself: end - from });
      looked = true;
      return answer;
    });
  };

  const wrap = (area, method, around) => {
    for (const api of new Set([chrome[area], globalThis.browser?.[area]])) {
      if (!api) continue;
      const plain = api[method];
      api[method] = (...args) => around(() => plain.apply(api, args));
    }
  };
  wrap('notifications', 'create', async (create) => {
    const id = await create();
    note('notified', { at: Date.now(), workerBeganAt: performance.timeOrigin });
    return id;
  });

  let reading;
  wrap('scripting', 'executeScript', async (read) => {
    const from = performance.now();
    const answer = await read();
    reading = performance.now() - from;
    return answer;
  });
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (tables, mode, options) {
    const work = transaction.call(this, tables, mode, options);
    const from = performance.now();
    const done = () => {
      const writing = performance.now() - from;
      setTimeout(() => note('save', { reading, writing }), 30); // not before the answer is on its way
    };
    if (mode === 'readwrite') work.addEventListener('complete', done);
    return work;
  };
}
