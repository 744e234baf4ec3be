/**
 * The part of the address after #: which view, and of whom. An extension page has no server, so the hash is the route. Pure: what it
 * says about an address depends on nothing else.
 */
import type { DraftKind } from '@/lib/domain/draft';

export type ConversationTab = 'prepare' | 'talk' | 'debrief';

export type Route =
  | { view: 'today' }
  | { view: 'people' }
  | { view: 'add' }
  | { view: 'person'; personId: string; draft?: DraftKind }
  | { view: 'conversation'; interviewId: string; tab: ConversationTab }
  | { view: 'questions' }
  | { view: 'templates' }
  | { view: 'goals' }
  | { view: 'insights' }
  | { view: 'settings' };

const ALONE = ['today', 'people', 'questions', 'templates', 'goals', 'insights', 'settings'] as const;
const TABS: readonly ConversationTab[] = ['prepare', 'talk', 'debrief'];
const KINDS: readonly DraftKind[] = [
  'outreach',
  'follow-up',
  'introduction-request',
  'forwardable',
  'scheduling-confirmation',
  'day-before-note',
  'reschedule',
  'thank-you',
  'thank-you-card',
  'report-back',
  'answer-to-a-no',
  'decline',
  'keep-in-touch',
];

/** The route of an address; *Today* for anything unknown, so that a wrong address never shows an empty page. */
export function parseRoute(hash: string): Route {
  const [view, id, part, kind] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (view === 'people' && id === 'new') return { view: 'add' };
  if (view === 'people' && id) {
    const draft = part === 'draft' ? KINDS.find((known) => known === kind) : undefined;
    return { view: 'person', personId: id, ...(draft && { draft }) };
  }
  if (view === 'conversations' && id) {
    return { view: 'conversation', interviewId: id, tab: TABS.find((tab) => tab === part) ?? 'prepare' };
  }
  // Stages are a filter of the list of people: the address of the design leads there.
  if (view === 'pipeline') return { view: 'people' };
  return { view: ALONE.find((known) => known === view) ?? 'today' };
}

/** A stray % in an address typed by hand is no reason to show nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The way back from a view: where Escape leads. Undefined from the places of the rail. */
export function parentOf(route: Route): string | undefined {
  switch (route.view) {
    case 'person':
      return route.draft ? personPath(route.personId) : '/people';
    case 'add':
      return '/people';
    case 'conversation':
      return '/today';
    default:
      return undefined;
  }
}

/** Where one person is. With a kind, their draft of that kind. */
export function personPath(personId: string, draft?: DraftKind): string {
  const path = `/people/${encodeURIComponent(personId)}`;
  return draft ? `${path}/draft/${draft}` : path;
}

/** Where one conversation is. */
export function conversationPath(interviewId: string, tab: ConversationTab): string {
  return `/conversations/${encodeURIComponent(interviewId)}/${tab}`;
}
