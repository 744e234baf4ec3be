/** What a rule is: one file each in `rules/`, with its reason, its source and examples that are also its test. */
import type { Draft } from '../draft';
import type { ReviewContext } from './context';
import type { Finding, Severity } from './finding';
import type { Message } from './message';

export type Weight = Severity | 'off';

/** A finding before it has its rule; `severity` only where it differs from the rule's own weight. */
export type Fault = Omit<Finding, 'rule' | 'severity'> & { severity?: Severity };

/** A draft with what it needs to be judged; what is left out is taken from the sample person of domain.md 2.4. */
export type Example = Partial<Draft> & { body: string; context?: Partial<ReviewContext> };

export interface Rule {
  /** `R01` … as in domain.md 4. */
  id: string;
  /** One sentence for whoever asks why. */
  reason: string;
  source: string;
  weight: (message: Message, context: ReviewContext) => Weight;
  /** True when it needs no English words. The others are left out for other languages. */
  everyLanguage?: boolean;
  check: (message: Message, context: ReviewContext) => Fault[];
  good: readonly Example[];
  bad: readonly Example[];
}

/** A weight by channel: e-mail (and card), LinkedIn message or InMail, connection note, phone script. */
export function weights(email: Weight, message: Weight, note: Weight, phone: Weight = message) {
  return ({ channel }: Message): Weight => {
    switch (channel) {
      case 'linkedin-message':
      case 'inmail':
        return message;
      case 'connection-note':
        return note;
      case 'phone-script':
        return phone;
      default:
        return email;
    }
  };
}

/** The same weight on every channel. */
export function always(weight: Weight) {
  return (): Weight => weight;
}
