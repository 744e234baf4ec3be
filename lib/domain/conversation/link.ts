/** Addresses that a user may keep beside a fact: pages of the web, nothing that a browser would run. */

/** The address as a browser will open it; undefined for anything that is not http or https. A missing scheme is taken as https. */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const full =
    /^[a-z][a-z\d+.-]*:/iu.test(text) && !/^[^/]+\.[a-z]{2,}:\d/iu.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(full);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.hostname.includes('.') ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The site of an address, for a short word beside the fact. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./u, '');
  } catch {
    return address;
  }
}
