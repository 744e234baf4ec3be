/** Questions that a web search or the profile answers: they say that no homework was done (domain.md 4.5, Q3). English. */
import { fold } from '@/lib/domain/review/text/fold';

/** What of a person was captured; answers to these stand on the profile. */
export interface AskedPerson {
  name: string;
  callName?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
}

export interface SearchableHit {
  /** `profile`: it stands on their profile. `web`: a search finds it. */
  where: 'profile' | 'web';
  at: [start: number, end: number];
  /** The captured words that answer it. */
  answer?: string;
}

const WEB = [
  /\b(?:employment|job|career|hiring) outlook\b|\boutlook for\b/,
  /\bwhat (?:is the |are the |'s the )?(?:average |typical |usual |starting |entry-level |expected |normal )*(?:salary|salaries|pay|wage|salary range|pay range)\b(?! (?:tend|grow|change|move|develop))/,
  /\b(?:growing or shrinking|shrinking or growing)\b|\bis (?:the|this|your) (?:field|industry|sector|market|profession) (?:\w+ )?(?:growing|shrinking|declining)\b/,
  /\bmain (?:job )?(?:responsibilities|duties|tasks)\b|\bwhat (?:are|were) (?:your|the) (?:job )?(?:responsibilities|duties)(?: (?:of|in|at|as)\b|\?|$)/,
  /\b(?:credentials?|degrees?|qualifications?|licen[cs]es?|certificat(?:es?|ions?))(?: or \w+)?(?: is| are|'s)? (?:required|mandatory|compulsory)\b|\bwhat (?:degree|qualifications?|credentials)(?: or \w+)? (?:do|would|does) (?:i|you|one|someone|a person) need\b/,
  /\bkinds? of (?:jobs|roles|positions|careers) (?:exist|are there|are available|does|do)\b/,
];
const PROFILE = [
  /\beducational background\b|\bbackground and experience\b|\bwhat(?: is|'s) your (?:professional |work )?background\b/,
  /\bhow long have you (?:worked|been (?:working|employed|at|in|with|there|here))\b/,
  /\bwhere did you (?:study|go to (?:school|college|university)|get your degree)\b|\bwhat did you (?:study|major in)\b|\b(?:which|what) (?:school|university|college) did you\b/,
];
const COMPANY_WORD = '(?:your|the|this) (?:company|organi[sz]ation|firm|employer|business|charity|agency)';
const JOB_TITLE =
  /\bwhat(?: is|'s) your (?:current |exact |official |present )?(?:job |work )?(?:title|position|role|job)(?:\?|$| (?:at|in|there|called|now)\b)|^what do you do(?: for (?:a living|work)| now)?\??$/;
const EMPLOYER =
  /\b(?:what|which) (?:company|organi[sz]ation|firm) (?:do|are) you (?:work|employed|with)\b|\bwho do you work for\b|^where do you work\b|\bwho(?: is|'s) your (?:current )?employer\b/;

/** Where the folded question asks what a search or the profile answers, and the answer if it was captured. */
export function searchableIn(folded: string, person?: AskedPerson): SearchableHit | undefined {
  return (
    hit('web', [...WEB, ...aboutCompany(person?.company)], folded) ??
    hit('profile', PROFILE, folded) ??
    hit('profile', [JOB_TITLE, ...askedAs(person?.title)], folded, person?.title) ??
    hit('profile', [EMPLOYER, ...worksAt(person?.company)], folded, person?.company)
  );
}

function hit(
  where: SearchableHit['where'],
  patterns: readonly RegExp[],
  folded: string,
  answer?: string,
): SearchableHit | undefined {
  const match = patterns.map((pattern) => pattern.exec(folded)).find(Boolean);
  if (!match) return undefined;
  return { where, at: [match.index, match.index + match[0].length], ...(answer && { answer }) };
}

function aboutCompany(company?: string): RegExp[] {
  const it = company?.trim() ? `(?:${COMPANY_WORD}|${literal(company)})` : COMPANY_WORD;
  return [
    `\\bwhat (?:exactly )?(?:does|do) ${it} (?:actually |really )?(?:do|make|sell|offer)\\b`,
    `\\bwhat (?:is|kind of company is|sort of company is) ${it}\\s*\\?`,
    `\\bhow (?:big|large|old) is ${it}(?![\\w'])`,
    `\\bhow many (?:people|employees|staff)\\b[^?]{0,25}\\b${it}(?![\\w'])`,
    `\\bwhere (?:is|are) (?:the (?:head ?office|headquarters) of )?${it} (?:based|located|headquartered)\\b|\\bwhere (?:is|are) (?:the|your) (?:head ?office|headquarters|offices?)\\b`,
    `\\bwho (?:are|is) (?:the |some of the )?(?:main |biggest |largest )?(?:competitors?|clients|customers)\\b|\\bwho (?:are|is) (?:your|${it}'s?) (?:company's )?(?:main |biggest |largest )?(?:competitors?|clients|customers)\\b`,
    `\\b(?:when|who) (?:was|founded|started) ${it}(?: founded| started)?\\s*\\?`,
  ].map((pattern) => new RegExp(pattern));
}

function askedAs(title?: string): RegExp[] {
  return title?.trim() ? [new RegExp(`^are you (?:still )?(?:a |an |the )?${literal(title)}(?![\\w'])`)] : [];
}

function worksAt(company?: string): RegExp[] {
  return company?.trim()
    ? [
        new RegExp(
          `^(?:do|are) you (?:still )?(?:work(?:ing)?|employed) (?:at|for|with) ${literal(company)}\\s*\\?`,
        ),
      ]
    : [];
}

function literal(name: string): string {
  return fold(name.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
