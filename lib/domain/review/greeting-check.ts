/** Holds the greeting against the name as saved, and the text against the names of everybody else. */
import { recipient, type ReviewContext } from './context';
import type { Message } from './message';
import type { Fault } from './rule';
import { bareName, editDistance, findName, plainName } from './text/names';

const NOBODY =
  /^(?:sir|madam|sirs|ma'?am|sir\s?\/\s?madam|sir or madam|there|all|everyone|team|friend|friends|folks|to whom.*|recruiter|hiring (?:manager|team)|professional|colleague|it may concern|whom.*)$/i;
/** "Hello, I saw …": what follows the greeting is the message. */
const NO_NAME =
  /^(?:i|i'm|i've|i'd|my|we|it|it's|this|that|your|you|how|as|would|could|may|thank|thanks|hope|hoping|just|nice|great|good|congratulations|again|from)\b/i;
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|frau|herr|herrn|madame|monsieur|senora?|sra?|signora?)\.?\s+/iu;
const HEAD = 90;

interface Names {
  call: string;
  full: string;
  all: string[];
}

/** What is wrong with the greeting, or nothing. Without a saved name any greeting by name will do. */
export function greetingFault(message: Message, person: ReturnType<typeof recipient>): Fault | undefined {
  const names = person && namesOf(person);
  if (message.channel === 'phone-script') return spokenFault(message, names);
  const { greeting } = message;
  if (!greeting) return names && startsWithName(message, names) ? undefined : missing(names, [0, 0]);
  const said = plainName(greeting.name);
  // Hope and May are names as well.
  if (names && isRight(said, names)) return undefined;
  if (said === '' || NOBODY.test(said) || NO_NAME.test(said))
    return missing(names, [greeting.start, greeting.end], greeting.nameAt);
  return names && wrong(said, greeting.nameAt, names);
}

/** Full names (or companies) of other saved people that the text holds, the referrer and the like left out. */
export function strangersIn(message: Message, context: ReviewContext): Fault[] {
  const { otherNames = [] } = context;
  if (otherNames.length === 0) return [];
  const words = new Set(
    message.words.map(({ start, end }) => plainName(message.text.slice(start, end)).toLowerCase()),
  );
  const known = joinedPlainly(knownTexts(message.kind, context));
  const faults: Fault[] = [];
  for (const other of otherNames) {
    const first = /^[\p{L}\p{N}\p{M}]+/u.exec(other)?.[0]?.normalize('NFC').toLowerCase();
    if (first === undefined || !(words.has(first) || !/^[\p{Script=Latin}]/u.test(first))) continue;
    const name = bareName(other);
    const start = findName(message.text, name);
    if (start < 0 || !/\S\s\S/u.test(name) || findName(known, name) >= 0) continue;
    faults.push({
      at: [start, start + name.length],
      severity: 'warn',
      message: `${name} is somebody else you saved. Is this the right person?`,
      fix: 'Check whom this was written for.',
    });
    if (faults.length === 2) break;
  }
  return faults;
}

function knownTexts(kind: string, context: ReviewContext): string[] {
  const { person, sender, why, commonality, referrer, takeaways, referralsGiven, connector } = context;
  const own = [
    person.name,
    person.company,
    sender.name,
    sender.employer,
    connector?.name,
    recipient(kind, context)?.name,
  ];
  return [...own, why, commonality, referrer, ...(takeaways ?? []), ...(referralsGiven ?? [])].filter(
    (text) => text !== undefined,
  );
}

function joinedPlainly(texts: string[]): string {
  return texts.map((text) => text.normalize('NFC').slice(0, 500)).join(' \n ');
}

function namesOf(person: { name: string; callName?: string | undefined }): Names | undefined {
  const full = bareName(person.name);
  const call = plainName(person.callName ?? '') || full.split(' ')[0] || '';
  if (!call) return undefined;
  return { call, full, all: [...new Set([call, full, plainName(person.name)].filter(Boolean))] };
}

function isRight(said: string, names: Names): boolean {
  const untitled = said.replace(TITLE, '');
  const last = names.full.split(' ').at(-1) ?? '';
  const lasts = lastNames(names.full);
  if (untitled !== said && last && lasts.some((one) => begins(untitled, one))) return true;
  return names.all.some((name) => begins(said, name) || begins(untitled, name));
}

/** "Van der Berg", "Berg": all that may follow "Ms". */
function lastNames(full: string): string[] {
  const words = full.split(' ');
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}

/** True when the words said begin with the name and go on, if at all, with another word ("Priya, I saw" without comma). */
function begins(said: string, name: string): boolean {
  return (
    findName(said.slice(0, name.length + 1), name) === 0 ||
    (said.startsWith(name) && !/^[\p{L}\p{N}\p{M}]/u.test(said.slice(name.length)))
  );
}

/** "Priya, I saw …", "Ms Raman," and "Thank you, Priya." greet as well. */
function startsWithName({ text, english }: Message, names: Names): boolean {
  const head = text.slice(0, HEAD).normalize('NFC').replace(/[’ʼ]/gu, "'").trimStart();
  const [line = ''] = head.split('\n');
  // Not every language's greetings are known: there the name anywhere in the first line will do.
  if (!english && names.all.some((name) => findName(line, name) >= 0)) return true;
  const isGreeted = (name: string) => {
    const at = findName(line, name);
    return (
      at === 0 || (at > 1 && /,\s$/u.test(line.slice(0, at)) && /^[.,!]/u.test(line.slice(at + name.length)))
    );
  };
  return names.all.some(isGreeted) || (TITLE.test(head) && isRight(line.split(',')[0] ?? '', names));
}

function missing(names: Names | undefined, at: [number, number], nameAt?: [number, number]): Fault {
  const call = names?.call;
  const fault: Fault = {
    message: 'Nobody is greeted by name.',
    fix: call ? `Begin with “Hi ${call},”.` : 'Begin with their name.',
    overridable: false,
  };
  if (at[1] > at[0]) fault.at = at;
  if (call && nameAt && nameAt[1] > nameAt[0]) fault.replacement = { at: nameAt, text: call };
  return fault;
}

function wrong(said: string, nameAt: [number, number], { call, all, full }: Names): Fault {
  const [start] = nameAt;
  const close = [call, full].find((name) => isMisspelt(said, name));
  if (close !== undefined) {
    const words = said.split(' ').slice(0, close.split(' ').length).join(' ');
    const at: [number, number] = [start, Math.min(nameAt[1], start + words.length)];
    return {
      at,
      message: `“${words}” is misspelt: you saved “${close}”.`,
      fix: `Write “${close}”.`,
      replacement: { at, text: close },
    };
  }
  const first = said.split(' ')[0] ?? said;
  const isTheirs = all.some((name) => name.split(' ').includes(first));
  const at: [number, number] = [
    start,
    Math.max(start, Math.min(nameAt[1], start + (isTheirs ? first.length : said.length))),
  ];
  return {
    at,
    ...(isTheirs && { severity: 'warn' as const }),
    message: isTheirs
      ? `You saved “${call}” as what to call them.`
      : `This greets “${said.slice(0, 40)}”, and it is for ${call}.`,
    fix: `Greet ${call}, or change what to call them.`,
    replacement: { at, text: call },
  };
}

function isMisspelt(said: string, name: string): boolean {
  const words = said.split(' ').slice(0, name.split(' ').length).join(' ');
  const limit = [...name].length <= 4 ? 1 : 2;
  if (words.toLowerCase() === name.toLowerCase()) return true;
  return (
    editDistance(words.toLowerCase(), name.toLowerCase(), limit) <= limit ||
    bareLetters(words) === bareLetters(name)
  );
}

function bareLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** On the phone the name may come anywhere in the opening. */
function spokenFault({ text }: Message, names: Names | undefined): Fault | undefined {
  if (!names) return undefined;
  const spoken = text.normalize('NFC').replace(/[’ʼ`´]/gu, "'");
  const words = [...names.all, ...lastNames(names.full)];
  if (words.some((name) => findName(spoken, name) >= 0)) return undefined;
  return {
    message: `The script never says ${names.call}.`,
    fix: `Ask for ${names.call} by name.`,
    overridable: false,
  };
}
