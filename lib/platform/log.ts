/** Where an unexpected failure is written: the browser's own console, once, and never a person's name or words. */
export function report(place: string, error: unknown): void {
  console.error(`Parley: ${place}`, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
