/** Making nodes without markup: the page's Trusted Types forbid it, and nothing of a page may ever become markup. */
const SVG = 'http://www.w3.org/2000/svg';
const CHECK = 'M3 8.5 6.5 12 13 4.5';

/** 16 px icons by what they say. */
export const paths = {
  save: 'M8.75 5.25a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM2 13.25c.2-2.6 2-4.1 4.25-4.1s4 1.5 4.25 4.1M12.5 4.75v4m-2-2h4',
  saved: CHECK,
  saving: 'M8 2.25A5.75 5.75 0 0 1 13.75 8',
  done: CHECK,
  look: 'M8 2.5a5.5 5.5 0 0 0 0 11Zm0 0a5.5 5.5 0 0 1 0 11 5.5 5.5 0 0 0 0-11',
  no: 'M7.1 2.75 1.9 11.7a1 1 0 0 0 .9 1.55h10.4a1 1 0 0 0 .9-1.55L8.9 2.75a1.05 1.05 0 0 0-1.8 0ZM8 6.25v3m0 2v.01',
};

/** An element with a class, attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  for (const key in attributes) made.setAttribute(key, attributes[key] ?? '');
  made.append(...children);
  return made;
}

/** An icon, hidden from screen readers: the words beside it say the same. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.ariaHidden = 'true';
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
