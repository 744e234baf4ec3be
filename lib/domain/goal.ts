/** A field or a role that the user explores. Each person serves one; when it ends, everyone who helped hears of it (M21 of domain.md 5). */
export interface Goal {
  id: string;
  name: string;
  state: 'open' | 'reached' | 'dropped';
  createdAt: string;
  /** When it was reached or dropped. */
  endedAt?: string;
}
