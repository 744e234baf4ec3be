/** The ways of saying that it is not about a job (domain.md 4, reference patterns). Folded English. */
export const NOT_A_JOB =
  /(?:\b(?:not|no|never|without|rather than|instead of|nor|than)\b|n't\b)[^.?!;\n]{0,45}\b(?:jobs?|positions?|openings?|vacanc(?:y|ies)|hiring|hired?|employment|recruit\w*|sales pitch|internships?|roles?)\b/;
