/** A company as people call it: folded, without the legal form at its end. */
import { fold } from './fold';

const LEGAL =
  /[\s,.]+(?:inc|incorporated|ltd|limited|gmbh|llc|llp|plc|s\.?a|s\.?p\.?a|ag|bv|b\.v|nv|oy|ab|as|co|corp|corporation|company|group|pty|kg|sas|sarl)\.?$/;

/** "Halden Health Ltd." is "halden health". */
export function bareCompany(company: string): string {
  return fold(company.slice(0, 200)).trim().replace(LEGAL, '').replace(LEGAL, '').trim();
}
