/**
 * How often a rule is tried on made-up values. `npm run soak` says more: RUNS is the factor. What one run of `npm test` does not meet,
 * another does, for every run begins with another seed.
 */
export const runs = (count: number): number => Math.ceil(count * Number(process.env['RUNS'] ?? 1));
