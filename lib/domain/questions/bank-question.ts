/** One question of the bank and the words for its columns (domain.md 6). The bank itself: bank.ts. */

/** In the order in which they come up in a conversation; `refused` is never asked. */
export const GROUPS = [
  'path',
  'day',
  'role',
  'skills',
  'culture',
  'industry',
  'advice',
  'network',
  'refused',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a list should find out: the four aims of seed 002 (its duties, how they got there, the path onward, the future). */
export const AIMS = ['arrival', 'duties', 'onward', 'future'] as const;
export type Aim = (typeof AIMS)[number];

/** A polite request ("Can you tell me …?") counts as open. */
export type Form = 'open' | 'closed' | 'polite-request';

/** Whether a web search or the profile answers it. */
export type Searchable = 'no' | 'partly' | 'yes';

/** Who asked it first; `OWN` was written here. */
export const SOURCES = {
  '000': 'A careers-site article on the whole conversation',
  '002': 'A column for early-career psychologists',
  '004': 'A career article for people in work',
  OWN: 'Written for Parley',
  USU: 'Utah State University',
  DRX: 'Drexel University',
  KU: 'University of Kansas',
  UNT: 'University of North Texas',
  CSUF: 'California State University, Fullerton',
  UARK: 'University of Arkansas',
  EAST: 'Eastern University',
  KEENE: 'Keene State College',
  MUN: 'Memorial University',
  NYT: 'Marci Alboher, The New York Times',
  REC: 'Recruiters Couch',
  TUT: 'Tutors Cube',
  FINE: 'The Fine Print',
  MIR: 'A university careers page',
} as const;
export type Source = keyof typeof SOURCES;

export interface BankQuestion {
  id: string;
  group: Group;
  question: string;
  source: Source;
  /** Word for word as the source has it; else reworded. */
  verbatim?: true;
  form: Form;
  search: Searchable;
  aims: readonly Aim[];
  /** What to know before asking it. */
  remark?: string;
  /** Better not asked; the remark says why. */
  avoid?: true;
  /** What to ask in its place. */
  instead?: string;
  /** The single questions it is made of, where it is more than one. */
  parts?: readonly string[];
}
