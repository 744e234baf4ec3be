/** How far along it is with somebody. */
export type Stage = 'saved' | 'asked' | 'replied' | 'scheduled' | 'met' | 'thanked' | 'in-touch' | 'closed';
