/** What a template is: a text in the template language, for one kind of draft, for a situation. */
import type { Channel, DraftKind } from '../draft';

/** How the user stands to the person, or who the user is. `any` fits everybody. */
export type Situation = 'referred' | 'shared' | 'event' | 'cold' | 'career-changer' | 'student' | 'any';

export interface Template {
  id: string;
  kind: DraftKind;
  channels: readonly Channel[];
  situation: Situation;
  name: string;
  subject?: string;
  body: string;
}
