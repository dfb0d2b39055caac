// Every check by its id; a rule is added here, in `found.ts`, in the words of each language, and in `assets/checks/rules.json`.
import type { Checks } from './check.ts';
import type { RuleId } from './found.ts';
import { abbreviationChecks } from './rules/abbreviations.ts';
import { contradictionChecks } from './rules/contradictions.ts';
import { dutyChecks } from './rules/duties.ts';
import { frameworkChecks } from './rules/frameworks.ts';
import { gradeChecks } from './rules/grades.ts';
import { payChecks } from './rules/pay.ts';
import { personChecks } from './rules/persons.ts';
import { requirementChecks } from './rules/requirements.ts';
import { soupChecks } from './rules/role-soup.ts';
import { termChecks } from './rules/terms.ts';
import { wordingChecks } from './rules/wording.ts';
import { yearChecks } from './rules/years.ts';

/** All of them. */
export const checks: Checks = {
	...yearChecks,
	...personChecks,
	...wordingChecks,
	...payChecks,
	...requirementChecks,
	...gradeChecks,
	...frameworkChecks,
	...soupChecks,
	...dutyChecks,
	...abbreviationChecks,
	...contradictionChecks,
	...termChecks,
};

/** All ids, in a stable order. */
export const ruleIds: readonly RuleId[] = (Object.keys(checks) as RuleId[]).toSorted();
