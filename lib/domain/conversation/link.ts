/** Addresses that a user may keep beside a fact: pages of the web, nothing that a browser would run. */

/** Scheme, host, port, and the rest. Nobody's name or password stands in it. */
const WEB = /^(https?):\/\/([^\s/?#@:]{1,253})(:\d{1,5})?([/?#]\S{0,2000})?$/iu;
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;
/** `example.com:8080` begins like a scheme and is none. */
const HOST_AND_PORT = /^[^/]+\.[a-z]{2,}:\d/iu;

/** The address as a browser will open it; undefined for anything that is not http or https. A missing scheme is taken as https. */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const full = SCHEME.test(text) && !HOST_AND_PORT.test(text) ? text : `https://${text}`;
  const [, scheme = '', host = '', port = '', rest = '/'] = WEB.exec(full) ?? [];
  if (!/[^.]\.[^.]/.test(host)) return undefined;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${rest.startsWith('/') ? rest : `/${rest}`}`;
}

/** The site of an address, for a short word beside the fact. */
export function siteOf(address: string): string {
  return WEB.exec(address)?.[2]?.replace(/^www\./u, '') ?? address;
}
