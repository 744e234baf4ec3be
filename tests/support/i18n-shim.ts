// Stands in for '#i18n' in tests, where no browser holds the messages: the same texts, read from locales/en.json, by the
// rules of @wxt-dev/i18n 0.2.7. A missing key throws here, where the product would show an empty place.
import en from '../../locales/en.json';

type Substitutions = readonly (string | number)[];
type Named = Readonly<Record<string, unknown>>;

/** Nested groups become 'group.key'; a plural becomes 'none | one | many', as in the built messages.json. */
function flatten(node: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (typeof node !== 'object' || node === null) return into.set(path, String(node));
  const entries = Object.entries(node);
  if (entries.length > 0 && entries.every(([key]) => key === 'n' || Number.isFinite(Number(key)))) {
    return into.set(path, entries.map(([, text]) => String(text)).join(' | '));
  }
  const { message } = node as { message?: unknown };
  const isChromeMessage = entries.every(([key]) => ['description', 'message', 'placeholders'].includes(key));
  if (typeof message === 'string' && isChromeMessage && !path.includes('.')) return into.set(path, message);
  for (const [key, child] of entries) flatten(child, path === '' ? key : `${path}.${key}`, into);
  return into;
}

function pluralForm(message: string, count: number): string {
  const forms = message.split(' | ');
  if (forms.length > 3) throw new Error(`More than three plural forms: ${message}`);
  const index =
    forms.length === 3 ? Math.min(count === 0 || count === 1 ? count : 2, 2) : count === 1 ? 0 : 1;
  return forms[Math.min(index, forms.length - 1)] ?? message;
}

function fill(message: string, args: readonly unknown[]): string {
  const count = args.find((arg) => typeof arg === 'number');
  const list: Substitutions | undefined =
    args.find(Array.isArray) ?? (count === undefined ? undefined : [count]);
  const named = args.find(
    (arg): arg is Named => typeof arg === 'object' && arg !== null && !Array.isArray(arg),
  );
  const filled = message.replace(/\$(\$+|[1-9])/g, (_, mark: string) =>
    mark.startsWith('$') ? mark : String(list?.[Number(mark) - 1] ?? ''),
  );
  const chosen = count === undefined ? filled : pluralForm(filled, count);
  if (!named) return chosen;
  return chosen.replace(/\{([A-Za-z0-9_]+)\}/g, (whole, name: string) =>
    Object.hasOwn(named, name) ? String(named[name]) : whole,
  );
}

export function i18nFrom(source: unknown) {
  const messages = flatten(source, '', new Map<string, string>());
  return {
    t: (key: string, ...args: unknown[]): string => {
      const message = messages.get(key);
      if (message === undefined) throw new Error(`locales/en.json has no message "${key}"`);
      return fill(message, args);
    },
  };
}

export const i18n = i18nFrom(en);
