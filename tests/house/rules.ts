// The list of all rules, so that none is written and then forgotten.
import { circleRules } from './circles';
import { classRules } from './classes';
import { documentRules } from './documents';
import { globalRules } from './globals';
import { habitRules } from './habits';
import { machineRules } from './machine';
import { manifestRules } from './manifest';
import { nameRules } from './names';
import { orderRules } from './order';
import { sizeRules } from './sizes';
import { textRules } from './texts';
import type { Rule } from './tree';
import { wallRules } from './walls';

export const rules: readonly Rule[] = [
  ...wallRules,
  ...circleRules,
  ...globalRules,
  ...nameRules,
  ...classRules,
  ...sizeRules,
  ...habitRules,
  ...orderRules,
  ...documentRules,
  ...textRules,
  ...manifestRules,
  ...machineRules,
];
