// English words by which a name of work is found where its words stand apart: "manage … budgets".
import type { LanguageRules } from '../rules.ts';

export const nameVerbs: LanguageRules['nameVerbs'] =
	`achieve adapt address adhere administer adopt advise advocate agree align allocate analyse analyze anticipate
	apply articulate assemble assess assign assist assure attend attract automate balance brief bring build buy
	calculate capture carry champion check clarify close coach collaborate collate collect communicate compare
	compile complete compose conduct configure connect consolidate construct consult contribute control convey
	cooperate coordinate create cultivate customise customize debug decide deepen define delegate deliver
	demonstrate deploy describe design detect determine develop diagnose direct discuss disseminate distribute
	draft draw drive edit educate elicit embed empower enable encourage enforce engage enhance ensure escalate
	establish estimate evaluate evolve examine exceed exchange execute expand explain explore extend extract
	facilitate find fix follow forecast forge formulate foster fulfil fulfill gain gather generate give grow guide
	handle help hire identify implement improve increase influence inform initiate innovate inspect inspire
	install integrate interact interpret interview introduce investigate join keep launch lead learn leverage
	liaise listen log maintain make manage mediate meet mentor migrate mitigate mobilise mobilize moderate monitor
	motivate negotiate nurture obtain offer operate optimise optimize orchestrate organise organize orient outline
	oversee own participate partner perform persuade pioneer plan practice practise prepare present preserve
	prevent prioritise prioritize procure produce promote propose protect prototype provide publish purchase raise
	receive recommend reconcile record recruit reduce refer refine reinforce repair replace report represent
	resolve respond restore return review revise run safeguard schedule secure select sell send serve set share
	simplify solve source specify steer stimulate streamline strengthen structure submit summarise summarize
	supervise supply support synthesise synthesize tailor take teach test track train transform translate treat
	troubleshoot understand update upgrade uphold utilise utilize validate verify visit visualise visualize win
	work write`.split(/\s+/);

export const joinWords: LanguageRules['joinWords'] = ['and', 'or'];

export const sharedHeads: LanguageRules['sharedHeads'] = ['skills', 'abilities', 'management'];

export const sharedModifiers: LanguageRules['sharedModifiers'] = ['project', 'programme', 'program'];

export const fillWords: LanguageRules['fillWords'] =
	'a an the this that these those our your their its his her own any all both each every such some of'.split(' ');

export const endsReach: LanguageRules['endsReach'] =
	`about above across after against along among around as at because before behind below between beyond but by despite
	down during except for from if in inside into like near off on onto out outside over per since so than then through
	throughout to toward towards under until up upon via when where whether which while who whom whose with within without
	you we they i it is are was were be been being will would shall should can could may might must not`.split(/\s+/);
