// What keeps Firefox itself still, so that every request in a run has a page or the extension as its cause.

/** A released Firefox takes another settings server than Mozilla's only when this stands in its environment. */
export const quietEnvironment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

export const quietPrefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.newtabpage.activity-stream.enabled': false,
  'browser.newtab.preload': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // No process is kept warm for a page that may come: on a small machine the tests wait for each other's.
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.locale.requested': 'en-US',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // A browser that was killed must come up again without asking whether it should.
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.enabled': false,
  // Without a desktop's notification service, Firefox draws notifications itself: a window a test can click.
  'alerts.useSystemBackend': false,
};
