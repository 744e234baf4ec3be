/**
 * The few English words that are needed to fit what people type into a sentence: verbs with their forms, names of jobs,
 * determiners. Not a grammar: a word that is not here is left as it was typed.
 */
const REGULAR =
  'work manage move use help design develop head own start research advise coach mentor train support market code ' +
  'program edit publish host organise organize found create lecture consult practise practice specialise specialize ' +
  'focus change switch live volunteer love like care share show explain believe want need play handle direct produce ' +
  'plan test analyse analyze deliver join stay return retrain combine cover report serve treat paint translate ' +
  'interpret represent campaign raise turn present talk post blog chair champion shape apply bridge cross transition ' +
  'pivot pursue blend transform collaborate contribute advocate investigate negotiate assess audit model review tutor ' +
  'supervise study try follow listen ask look visit attend invite call contact email check compare learn watch reach ' +
  'consider explore map track pick sign prepare finish enrol enroll register subscribe interview shadow reconnect';
const IRREGULAR =
  'be:was go:went come:came do:did have:had lead:led run:ran build:built make:made write:wrote speak:spoke know:knew ' +
  'teach:taught sell:sold buy:bought grow:grew see:saw think:thought feel:felt drive:drove oversee:oversaw win:won ' +
  'hold:held take:took give:gave get:got keep:kept leave:left become:became begin:began choose:chose find:found ' +
  'bring:brought meet:met set:set put:put read:read spend:spent stand:stood tell:told understand:understood draw:drew ' +
  'break:broke rise:rose send:sent say:said let:let sit:sat fall:fell pay:paid lose:lost swim:swam fly:flew';

const PAST_OF = new Map(IRREGULAR.split(' ').map((pair) => pair.split(':') as [string, string]));
const BASES = new Set([...REGULAR.split(' '), ...PAST_OF.keys()]);
const PASTS = new Set(PAST_OF.values());
const THIRDS = new Map([...BASES].map((base) => [thirdOf(base), base]));
/** Words in -ed that say what somebody is, not what they did. */
const STATES = set(
  'experienced interested based skilled qualified talented advanced respected renowned accomplished dedicated ' +
    'involved retired self-employed certified chartered focused motivated known responsible good great best expert ' +
    'new able happy free close active self-taught current currently originally also still now in',
);
/** Verbs that are just as often nouns: "talk at a conference", "work on triage", "move into data". */
const NOUNS_TOO = set(
  'work talk move study research design head lead post report review focus change switch transition practice start ' +
    'run use help plan test model play show care love coach mentor guide interview blog map check call contact visit ' +
    'look ask sign email register shadow watch market code program campaign set read',
);
const PERSON =
  /(?:[a-z]{2,}(?:er|or|ist|ian|yst|eer|eur)|nurse|head|chief|director|founder|partner|lecturer|clerk|chef|coach|woman|man|person|parent|mum|mom|dad|graduate|grad|student|undergraduate|alum|alumna|alumnus|expert|specialist|officer|assistant|associate|apprentice|intern|trainee|fellow|executive|doctor|physio|judge|scientist|pilot|architect|physicist|freelance|veteran|candidate|professional|phd|analyst|consultant|accountant|attendant|aide|technologist|mathematician|actuary|soldier|vet|midwife|paralegal|changer|ceo|cto|cfo|vp)$/i;
const NO_PERSON =
  /(?:^|-)(?:career|paper|offer|number|newsletter|answer|order|chapter|letter|computer|power|matter|centre|center|chapter|poster|over|under|after|other|another|further|either|rather|never|ever|however|her|per|summer|winter|october|september|november|december|later|sector|error|mirror|motor|floor|door|colour|favour|labour|humour|behaviour|honor|minor|major|senior|junior|master|water|paper|cover|corner|folder|river|theater|theatre|weather|together|whether|for|nor|or)$/i;

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}

/** "works" for "work", "teaches" for "teach", "has" for "have". */
export function thirdOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The plain form of a third-person verb ("teaches": "teach"), or undefined for any other word. */
export function baseOfThird(word: string): string | undefined {
  return THIRDS.get(word);
}

/** True for a plain verb: "move", "teach". */
export function isBase(word: string): boolean {
  return BASES.has(word);
}

/** True for a verb in the past: "moved", "taught". */
export function isPast(word: string): boolean {
  if (STATES.has(word) || word === 'ed' || word === 'need') return false;
  return PASTS.has(word) || /^[a-z-]{2,}ed$/.test(word);
}

/** True for a word that says what somebody is: "experienced", "based", "known". */
export function isState(word: string): boolean {
  return STATES.has(word);
}

/** True for a verb that may as well be a noun. */
export function isNounToo(word: string): boolean {
  return NOUNS_TOO.has(word);
}

/** True for a word for a person: "nurse", "analyst", "graduate". */
export function isPersonNoun(word: string): boolean {
  return PERSON.test(word) && !NO_PERSON.test(word);
}

/** The past form of a plain verb: "went", "sat", "joined". */
export function pastOf(base: string): string {
  const irregular = PAST_OF.get(base);
  if (irregular) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /^(?:plan|map|chat|enrol|sign up)$/.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}
