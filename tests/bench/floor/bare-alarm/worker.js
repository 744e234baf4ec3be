// The least that can be done when an alarm is due: note the moment.
chrome.alarms.onAlarm.addListener(({ scheduledTime }) => {
  const late = { at: Date.now(), due: scheduledTime, workerBeganAt: performance.timeOrigin };
  void chrome.storage.session.set({ late });
});
