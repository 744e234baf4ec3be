/** How far along it is with somebody. */
export type Stage = 'saved' | 'asked' | 'replied' | 'scheduled' | 'met' | 'thanked' | 'in-touch' | 'closed';

/** Every stage, in the order in which one comes to them. */
export const STAGES: readonly Stage[] = [
  'saved',
  'asked',
  'replied',
  'scheduled',
  'met',
  'thanked',
  'in-touch',
  'closed',
];
