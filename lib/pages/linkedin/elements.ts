/**
 * The three questions the reader asks an element, with limits on what a page can answer.
 * Used by every source of the reader; changes nothing.
 */

/** The elements that match, in document order, at most `max`; the rest of a huge list is never touched. */
export function findAll(root: ParentNode, selector: string, max = 300): Element[] {
  return Array.prototype.slice.call(root.querySelectorAll(selector), 0, max);
}

/** The value of an attribute, cut to 2,000 characters; empty when absent. */
export function attributeOf(element: Element | null | undefined, name: string): string {
  return (element?.getAttribute(name) ?? '').slice(0, 2000);
}

/** True when the element is one of these, written as tag names with a bar between them: `ul|ol|li`. */
export function isTag(element: Element | null | undefined, names: string): boolean {
  return `|${names}|`.includes(`|${element?.localName}|`);
}
