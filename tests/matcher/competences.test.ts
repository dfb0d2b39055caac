// What ads say when they ask for a framework's skill, and what sounds like it and asks for something else.
// The sentences are our own; each skill has those that ask for it and those that do not.
import { describe, expect, it } from 'vitest';
import { opening, writeAd } from './ads.ts';
import { analyseBundled, bundledEngine } from './bundled-engine.ts';

/** The AXELOS skills that a duty is evidence of. */
function skillsOf(line: string): ReadonlySet<string> {
	const { mentions } = analyseBundled(writeAd([opening, '# Responsibilities', `- ${line}`]));
	return new Set(mentions.flatMap(({ concept }) => bundledEngine.concepts.find(concept)?.refs ?? []));
}

const skills: readonly (readonly [skill: string, asks: readonly string[], other: readonly string[]])[] = [
	[
		'communication-and-knowledge-sharing',
		[
			'Explain tricky tax concepts to shop owners',
			'Good planning, communication and typing skills',
			'Keep the crew informed',
		],
		['Repairs ship-to-shore communication masts', 'Informed consent forms are filed by hand'],
	],
	[
		'stakeholder-management-and-communication',
		['Engage farmers and other stakeholders', 'Liaise with the harbour master', 'Acts as focal point for the ministry'],
		['Drives stakes into hard ground', 'Turns the focal ring of a lens'],
	],
	[
		'leadership-and-teamwork',
		['Lead a busy kitchen team', 'Work closely with the night shift', 'A real team player'],
		['Solders lead pipes', 'Prints the team photograph'],
	],
	[
		'planning-and-organization',
		['Meet tight weekly deadlines', 'Strong organisational and driving skills', 'Set realistic goals each spring'],
		['Meets guests at the gate', 'Sets tables for breakfast'],
	],
	[
		'problem-management',
		['Find the root causes of stoppages', 'Carry out root cause analysis', 'Diagnose pump issues'],
		['Waters the roots of young trees', 'Issues tickets at the gate'],
	],
	[
		'project-and-programme-planning',
		['Develop detailed project plans', 'Project planning for two bridges'],
		['Draws floor plans for kitchens', 'Projects films on a wall'],
	],
	[
		'progress-monitoring-and-control',
		['Track quarterly progress against the budget', 'Project design, costing and monitoring', 'Report on KPIs'],
		['Repairs computer monitors', 'Walks the track after rain'],
	],
	[
		'project-risk-management',
		['Keep the risk register up to date', 'Escalate delivery risks'],
		['Plays the lead at great personal risk', 'Sells tickets for escalators'],
	],
	[
		'project-and-programme-quality-management',
		['Quality assurance of survey data', 'Ensure high-quality deliverables'],
		['Sells good quality shoes', 'Weighs the yarn'],
	],
	[
		'portfolio-programme-and-project-support',
		['Support the project managers with minutes', 'Works in the PMO'],
		['Carries support beams', 'Holds the supporting role in a play'],
	],
	[
		'requirements-needs-identification',
		[
			'Gather detailed requirements from nurses',
			'Identify the needs of growers',
			'Translate business needs into drawings',
		],
		['Needs a van', 'Required to wear boots'],
	],
	[
		'information-analysis',
		['Analyse monthly sales data', 'Interpret the survey data', 'Identify trends in rainfall'],
		['Enters names in a list', 'Follows fashion trends'],
	],
	[
		'information-and-knowledge-management',
		['Maintain the knowledge base', 'Knowledge management for field staff', 'Keep accurate records of visits'],
		['Knows the town well', 'Plays old records on Fridays'],
	],
	[
		'process-improvement',
		['Streamline the loading processes', 'Look for areas for improvement', 'Automate clerical workflows'],
		['Processes cheese', 'Improves lawns'],
	],
	[
		'innovating',
		['Come up with innovative solutions', 'Experiment with new glazes', 'Build early prototypes'],
		['Wears new gloves', 'Opens the prototype museum at nine'],
	],
	[
		'technology-trend-monitoring',
		[
			'Stay abreast of new methods',
			'Evaluate new technologies for the yard',
			'Follow the latest developments in radar',
		],
		['Stays late on Mondays', 'Latest start at noon'],
	],
	[
		'business-and-environmental-awareness',
		[
			'Bring business acumen',
			'Understand the business environment of ports',
			'Read the political landscape of the islands',
		],
		['Paints landscapes', 'Travels by business class'],
	],
	[
		'relationship-management',
		['Build lasting relationships with growers', 'Maintain good working relationships'],
		['Looks after relations of the deceased', 'Builds boats'],
	],
	[
		'staff-awareness-and-development',
		['Mentor younger engineers', 'Train new staff on the till', 'Coaching of shift leads'],
		['Drives a coach', 'Catches the train'],
	],
	[
		'quality-orientation',
		['Attention to detail', 'Checks records with accuracy and attention', 'Ensure consistency of labels'],
		['Gives details of the route', 'Draws the attention of passers-by'],
	],
	[
		'financial-management',
		['Manage the yearly department budgets', 'Prepare monthly financial statements'],
		['Reads bank statements aloud', 'A low-budget film'],
	],
	[
		'negotiation',
		['Negotiate freight contracts', 'Build consensus among four villages'],
		['Signs for parcels', 'Walks difficult terrain'],
	],
	[
		'conflict-management',
		['Resolve everyday conflicts at the desk', 'Conciliation of neighbours'],
		['Serves in a conflict zone', 'Resolves images at high power'],
	],
	[
		'contract-management',
		['Manage the cleaning contracts', 'Contract administration'],
		['A contract of nine months', 'Contracts muscles on demand'],
	],
	[
		'purchasing',
		['Procurement of spare parts', 'Evaluate sealed bids'],
		['Agrees dates with the procurement team', 'Carries sealed crates'],
	],
	[
		'architecture-design',
		['Architect and deliver ticketing platforms', 'Own the system architecture'],
		['Shows visitors round Roman architecture', 'Delivers platform shoes'],
	],
	[
		'component-integration',
		['Integrate two booking systems', 'Build ETL jobs'],
		['Helps newcomers with social integration', 'Knows APIs'],
	],
	[
		'release-management',
		['Release management for the app', 'Owns CI/CD'],
		['Packs Docker images', 'Releases rescued owls'],
	],
	[
		'service-delivery',
		['Monitor the night-time systems', 'Terraform for all environments'],
		['Writes programs for AWS', 'Takes part in public service delivery'],
	],
	[
		'user-support',
		['Support office users by telephone', 'Works on the help desk'],
		['Give technical support to ministries on malaria', 'Supports a football club'],
	],
	[
		'resource-management',
		['Allocate scarce resources to shifts', 'Workforce planning'],
		['Reads resources in French', 'Staffing is by rota at another firm'],
	],
	[
		'business-change-management',
		['Lead organisational change', 'Drive lasting change in depots'],
		['Gives change at the till', 'Changes filters'],
	],
];

describe.each(skills)('%s', (skill, asks, other) => {
	it.each(asks)('is asked for by "%s"', (line) => {
		expect([...skillsOf(line)]).toContain(`axelos/${skill}`);
	});

	it.each(other)('is not asked for by "%s"', (line) => {
		expect([...skillsOf(line)]).not.toContain(`axelos/${skill}`);
	});
});
