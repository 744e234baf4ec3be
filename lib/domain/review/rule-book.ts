/** Which rules look at which kind of message, in their order, and the way to a rule by its id. */
import type { DraftKind } from '../draft';
import type { Rule } from './rule';
import { notTooSoon } from './rules/f1-not-too-soon';
import { notTooMany } from './rules/f2-not-too-many';
import { noBlame } from './rules/f3-no-blame';
import { shorterThanTheFirst } from './rules/f4-shorter-than-the-first';
import { restatesTheAsk } from './rules/f5-restates-the-ask';
import { makesItEasier } from './rules/f6-makes-it-easier';
import { wayOut } from './rules/f7-easy-out';
import { nothingNew } from './rules/f8-nothing-new';
import { namesThemInFull } from './rules/i1-names-them-in-full';
import { whyThem } from './rules/i2-says-why-them';
import { assumesNothing } from './rules/i3-assumes-nothing';
import { connectorsWayOut } from './rules/i4-easy-out';
import { asksThemFirst } from './rules/i5-asks-them-first';
import { somethingToForward } from './rules/i6-something-to-forward';
import { standsAlone } from './rules/i7-stands-alone';
import { introducesNoJobAsk } from './rules/i8-no-job-ask';
import { betweenUs } from './rules/i9-between-us';
import { statesATime } from './rules/r01-states-a-time';
import { fifteenToThirty } from './rules/r02-fifteen-to-thirty';
import { asksAQuestion } from './rules/r03-asks-a-question';
import { noJobAsk } from './rules/r04-no-job-ask';
import { notAboutAJob } from './rules/r05-not-about-a-job';
import { namesRoleOrCompany } from './rules/r06-names-role-or-company';
import { saysWhyThem } from './rules/r07-says-why-them';
import { whoYouAre } from './rules/r08-who-you-are';
import { connectionFirst } from './rules/r09-connection-first';
import { fitsTheChannel } from './rules/r10-fits-the-channel';
import { offersAFormat } from './rules/r11-offers-a-format';
import { clockHasZone, flexibleTime } from './rules/r12-flexible-time';
import { thanks } from './rules/r13-thanks';
import { easyOut } from './rules/r14-easy-out';
import { noStackedPraise } from './rules/r15-no-stacked-praise';
import { noAttachment } from './rules/r16-no-attachment';
import { plainWords } from './rules/r17-plain-words';
import { noPlaceholder } from './rules/r18-no-placeholder';
import { rightName } from './rules/r19-right-name';
import { noCliche } from './rules/r20-no-cliche';
import { noShouting } from './rules/r21-no-shouting';
import { oneAsk } from './rules/r22-one-ask';
import { calmSigns } from './rules/r23-calm-signs';
import { subjectLine } from './rules/r24-subject-line';
import { trueAndDiscreet } from './rules/r25-true-and-discreet';
import { thankByName } from './rules/t1-right-name';
import { oneThingLearned } from './rules/t2-one-thing-learned';
import { thanksForTheTime } from './rules/t3-thanks-for-the-time';
import { whatComesOfIt } from './rules/t4-what-comes-of-it';
import { noNewFavour } from './rules/t5-no-new-favour';
import { theReferral } from './rules/t6-the-referral';
import { inTime } from './rules/t7-in-time';
import { shortEnough } from './rules/t8-short-enough';
import { cleanThanks } from './rules/t9-clean-thanks';

const OUTREACH: readonly Rule[] = [
  ...[statesATime, fifteenToThirty, asksAQuestion, noJobAsk, notAboutAJob, namesRoleOrCompany, saysWhyThem],
  ...[
    whoYouAre,
    connectionFirst,
    fitsTheChannel,
    offersAFormat,
    flexibleTime,
    thanks,
    easyOut,
    noStackedPraise,
  ],
  ...[
    noAttachment,
    plainWords,
    noPlaceholder,
    rightName,
    noCliche,
    noShouting,
    oneAsk,
    calmSigns,
    subjectLine,
  ],
  trueAndDiscreet,
];
const FOLLOW_UP: readonly Rule[] = [
  ...[
    notTooSoon,
    notTooMany,
    noBlame,
    shorterThanTheFirst,
    restatesTheAsk,
    makesItEasier,
    wayOut,
    nothingNew,
  ],
  ...[fitsTheChannel, noAttachment, noPlaceholder, rightName, noCliche, noShouting, calmSigns, subjectLine],
  trueAndDiscreet,
];
const INTRODUCTION: readonly Rule[] = [
  ...[namesThemInFull, whyThem, assumesNothing, connectorsWayOut, asksThemFirst, somethingToForward],
  ...[
    introducesNoJobAsk,
    betweenUs,
    fitsTheChannel,
    noPlaceholder,
    rightName,
    noCliche,
    noShouting,
    calmSigns,
  ],
  ...[subjectLine],
];
const FORWARDABLE: readonly Rule[] = [
  ...[
    standsAlone,
    statesATime,
    fifteenToThirty,
    noJobAsk,
    fitsTheChannel,
    noPlaceholder,
    noShouting,
    calmSigns,
  ],
  trueAndDiscreet,
];
const THANK_YOU: readonly Rule[] = [
  ...[thankByName, oneThingLearned, thanksForTheTime, whatComesOfIt, noNewFavour, theReferral, inTime],
  ...[shortEnough, cleanThanks, noShouting, trueAndDiscreet],
];
const CARD: readonly Rule[] = THANK_YOU.filter((rule) => rule !== inTime && rule !== theReferral);
/** A note about a time: its clock must have a zone. */
const APPOINTMENT: readonly Rule[] = [
  ...[noJobAsk, fitsTheChannel, clockHasZone, noAttachment, noPlaceholder, rightName, noShouting, calmSigns],
  trueAndDiscreet,
];
const LATER: readonly Rule[] = APPOINTMENT.filter((rule) => rule !== clockHasZone);

const BY_KIND: Record<DraftKind, readonly Rule[]> = {
  outreach: OUTREACH,
  'follow-up': FOLLOW_UP,
  'introduction-request': INTRODUCTION,
  forwardable: FORWARDABLE,
  'scheduling-confirmation': APPOINTMENT,
  'day-before-note': APPOINTMENT,
  reschedule: APPOINTMENT,
  'thank-you': THANK_YOU,
  'thank-you-card': CARD,
  'report-back': LATER,
  'answer-to-a-no': LATER,
  decline: LATER,
  'keep-in-touch': LATER,
};

/** The rules for a kind of message, in the order in which equal findings are shown. */
export function rulesFor(kind: DraftKind): readonly Rule[] {
  return BY_KIND[kind];
}

/** Every rule there is, each once, under its id. */
export const ALL_RULES: readonly Rule[] = [
  ...new Map(
    Object.values(BY_KIND)
      .flatMap((rules) => rules.map((rule) => [rule.id, rule] as const))
      .reverse(),
  ).values(),
].reverse();

/** The rule with its reason and source, for "Why?"; undefined for an id that is none. */
export function ruleById(id: string): Rule | undefined {
  return ALL_RULES.find((rule) => rule.id === id);
}
