/** Offers of oneself: joining, fitting in, bringing something to their team. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { POST, THEIRS, gap } from './job-words';

/** Where the writer would be of use. */
const THERE = `(?:${THEIRS}|(?:the|your) ${gap(2)}(?:needs|goals|mission|vision|success|requirements|efforts)\\b|(?:this|the|that|your) (?!role of)${gap(4)}(?:${POST}|opportunity\\b)|what (?:you|they|your [^\\s]+)(?:'re|'s| are| is) (?:looking for|hiring for|building|doing))`;
const MINE = '(?:i|we|my|me)';
const ELSEWHERE =
  '(?! (?:to|in) (?:the|this|our|my|that|such|a) (?:field|profession|community|conversation|discussion|industry|world|debate|cause|open|wider|local|sector))';

export const OFFERS: readonly Family[] = [
  family(
    /contribut|value|fit|align|match|help|support|bring|benefit|useful|asset|serve|strength|skills|background|experience|expertise|perspective|reference|addition|my name|impact|insight/,
    [
      `(?:how|where|whether|if|ways?|that|which|why) ${MINE} ${gap(6)}(?:contribute|contributes|contributing|adds? (?:real |some |more )?value|be an asset|make an impact)\\b${ELSEWHERE}`,
      `(?:how|where|whether|if|ways?|that|why) ${MINE} ${gap(6)}(?:fits?|aligns?|matche?s?|help|supports?|brings?|benefits?|serves?|strengthens?|suits?)\\b ${gap(5)}${THERE}`,
      `my (?:\\w+ ){0,3}(?:skills|background|experience|expertise|perspective|profile|work|training|qualifications|strengths)(?: \\w+){0,6} (?:contribute|add value|be valuable|be an asset|benefit|help|fit|align|match|well-aligned|aligned|suited|serve|suit|strengthen|support|complement) ${gap(4)}${THERE}`,
      `(?:bring|bringing|apply|lend|offer|contribute|contributing|use|put) (?:all )?(?:of )?(?:my|this|these|that|the same|similar|such|those|what i) ${gap(8)}(?:to|at|for|into|with|on) ${THEIRS}`,
      `contribut(?:e|ing) ${gap(4)}(?:to|at|with) (?:${THEIRS}|your ${gap(1)}(?:research|mission|success|growth|goals|efforts|projects?|work)\\b)`,
      `(?:fit|match|right|suited) ${gap(3)}(?:for|with|in|to) (?:this|the|your|that|these) (?!role of)${gap(4)}${POST}(?= (?:at|with|on|and|if|because)|[.,;!?]|$)`,
      `(?:a|right|good|great|strong|potential|possible) fit (?:for|at|on|in|with) ${THEIRS}`,
      `(?:an?|real|great|valuable|strong|useful|good) (?:\\w+ )?(?:asset|addition|hire) (?:to|for) ${THEIRS}`,
      `(?:i|i'd|i'll|i'm|ability|able|confident|eager|hope|love|like|want|excited) ${gap(6)}(?:bring|offer|provide|make|bringing|making|offering) (?:an? |some |my )?${gap(5)}(?:perspective|insights?|impact|contributions?|difference|value|energy|ideas|results) (?:to|on|in|at|for|within) ${THEIRS}`,
      `my (?:\\w+ ){0,3}(?:skills|background|experience|expertise|training|strengths) ${gap(4)}(?:of (?:real |great )?(?:use|value|help)|useful|valuable|helpful|an asset|relevant) (?:to|for|at) ${THEIRS}`,
      `mention my name (?:to|with) (?:your|the) ${gap(2)}(?:manager|boss|hr|team|recruit\\w*|lead|head|director)`,
      `(?:fit|match) for (?:any|one|some) of (?:your|the|these|those) ${gap(2)}(?:openings|roles|positions|vacancies|jobs)`,
      `(?:be|as|serve as|act as|list you as) (?:a|my|one of my) (?:professional |job |personal )?reference\\b(?! (?:point|for (?:the|a) (?:book|talk)))`,
    ],
  ),
];
