/**
 * The small language of templates. `{call name}` stands for a value; `{company|your company}` gives words to use when there is
 * none, and `{share|}` leaves it out, with one of the spaces around it; a line that only held such a slot goes with it. `{{`
 * and `}}` stand for the braces themselves. Read letter by letter: no code is run, nothing is guessed, a fault has a place.
 */
import { SLOTS, type SlotName, type SlotValues } from './slots';

export interface TemplateError {
  /** Where, as UTF-16 offsets into the template. */
  at: [start: number, end: number];
  message: string;
}

export type Rendered = { ok: true; text: string } | { ok: false; errors: TemplateError[] };

type Piece = { text: string } | { slot: SlotName; fallback?: string; at: [number, number] };

const NAMES: ReadonlySet<string> = new Set(SLOTS.map(({ name }) => name));

/** The text with every slot filled, or every fault in the template, in order of place. */
export function renderTemplate(template: string, values: SlotValues): Rendered {
  const errors: TemplateError[] = [];
  const lines: string[] = [];
  let from = 0;
  let wasDropped = false;
  for (const line of template.split('\n')) {
    const pieces = readLine(line, from, errors);
    const text = fillLine(pieces, values, errors);
    const isGone = text.trim() === '' && pieces.some((piece) => 'slot' in piece);
    // The empty line behind a paragraph that is gone would make two in a row.
    const isDouble: boolean = wasDropped && text === '' && (lines.length === 0 || lines.at(-1) === '');
    if (!isGone && !isDouble) lines.push(text);
    wasDropped = isGone || (wasDropped && isDouble);
    from += line.length + 1;
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, text: lines.join('\n').trim() };
}

/** The faults that do not depend on values: unknown names, braces that do not close. */
export function templateErrors(template: string): TemplateError[] {
  const errors: TemplateError[] = [];
  let from = 0;
  for (const line of template.split('\n')) {
    readLine(line, from, errors);
    from += line.length + 1;
  }
  return errors;
}

/** Every name that a template uses, once each, in order. */
export function slotsIn(template: string): SlotName[] {
  const found = template.split('\n').flatMap((line) => readLine(line, 0, []));
  return [...new Set(found.flatMap((piece) => ('slot' in piece ? [piece.slot] : [])))];
}

function readLine(line: string, from: number, errors: TemplateError[]): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if ((letter === '{' || letter === '}') && line.charAt(at + 1) === letter) {
      text += letter;
      at += 1;
    } else if (letter === '}') {
      errors.push({
        at: [from + at, from + at + 1],
        message: 'This } closes nothing. Write }} for the sign itself.',
      });
    } else if (letter === '{') {
      const close = line.indexOf('}', at);
      const end = close < 0 ? line.length : close + 1;
      const piece = slotOf(line.slice(at, end), [from + at, from + end], errors);
      if (piece) pieces.push({ text }, piece);
      text = piece ? '' : text;
      at = end - 1;
    } else {
      text += letter;
    }
  }
  return [...pieces, { text }];
}

function slotOf(written: string, at: [number, number], errors: TemplateError[]): Piece | undefined {
  if (!written.endsWith('}')) {
    errors.push({ at, message: 'This { is not closed on its line. Write {{ for the sign itself.' });
    return undefined;
  }
  const inside = written.slice(1, -1);
  const bar = inside.indexOf('|');
  const name = (bar < 0 ? inside : inside.slice(0, bar)).trim().toLowerCase();
  if (inside.includes('{'))
    errors.push({ at, message: 'A { stands inside another one. Close the first with }.' });
  else if (name === '') errors.push({ at, message: 'Between { and } stands no name.' });
  else if (!isSlot(name))
    errors.push({ at, message: `“${name}” is no name that can be filled. ${nearest(name)}` });
  else return { slot: name, at, ...(bar >= 0 && { fallback: inside.slice(bar + 1).trim() }) };
  return undefined;
}

function isSlot(name: string): name is SlotName {
  return NAMES.has(name);
}

/** The name that begins alike, if there is one. */
function nearest(name: string): string {
  const like = SLOTS.find((slot) => slot.name.slice(0, 4) === name.slice(0, 4));
  return like ? `Did you mean “${like.name}”?` : 'Choose one from the list.';
}

function fillLine(pieces: readonly Piece[], values: SlotValues, errors: TemplateError[]): string {
  let line = '';
  let isAfterGap = false;
  for (const piece of pieces) {
    if ('text' in piece) {
      // A value that ends in a full stop ("Acme Inc.") needs no second one.
      const text = piece.text.startsWith('.') && line.endsWith('.') ? piece.text.slice(1) : piece.text;
      line = isAfterGap ? closeGap(line, text) : line + text;
      isAfterGap = isAfterGap && piece.text === '';
      continue;
    }
    const value = values[piece.slot]?.trim() || piece.fallback;
    if (value === undefined)
      errors.push({
        at: piece.at,
        message: `“${piece.slot}” has nothing to stand for here. Answer it, or write {${piece.slot}|other words}.`,
      });
    line += value ?? '';
    isAfterGap = value === '';
  }
  return isAfterGap ? line.trimEnd() : line;
}

/** Joins what stands around a slot that was left out: one space at most, none before a comma or a full stop. */
function closeGap(before: string, after: string): string {
  if (/^[.,;:?!]/.test(after)) return before.trimEnd() + after;
  return before === '' || before.endsWith(' ') ? before + after.trimStart() : before + after;
}
