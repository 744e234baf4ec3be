/**
 * Puts text into a field the way typing does, so that the browser's own Undo takes it back. `execCommand` is the only way to that; where
 * it is gone the text is put in plainly.
 */
export function insertText(field: HTMLTextAreaElement, [start, end]: [number, number], text: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (done) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
