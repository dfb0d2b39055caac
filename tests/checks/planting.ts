// One defect for each check, planted into ads that have none: notes in, notes with the defect out.
import type { RuleId } from '../../src/checks/found.ts';

/** Changes the notes of an ad. */
export type Change = (notes: string) => string;

const inTurn =
	(...changes: readonly Change[]): Change =>
	(notes) =>
		changes.reduce((changed, change) => change(changed), notes);

const retitle =
	(title: string): Change =>
	(notes) =>
		notes.replace(/^= (.*)$/m, (_, old: string) => `= ${title.replace('*', old)}`);
const employ =
	(company: string): Change =>
	(notes) =>
		notes.replace(/^@ .*$/m, `@ ${company}`);
/** Behind the heading that begins so. */
const under =
	(heading: string, ...lines: readonly string[]): Change =>
	(notes) =>
		notes.replace(new RegExp(`^# (?:${heading}).*$`, 'm'), (found) => [found, ...lines].join('\n'));
const without =
	(pattern: RegExp): Change =>
	(notes) =>
		notes
			.split('\n')
			.filter((line) => line.startsWith('#') || line.startsWith('=') || !pattern.test(line))
			.join('\n');
/** Without the lines below a heading, and with others in their place. */
const refill =
	(heading: string, ...lines: readonly string[]): Change =>
	(notes) =>
		notes.replace(
			new RegExp(`^(# (?:${heading}).*)\\n(?:[^#].*\\n)*`, 'm'),
			(_, found: string) => `${[found, ...lines].join('\n')}\n`,
		);

const asked = 'Essential|Required';
const noYears = without(/\b(?:years?) of (?:\w+ )?experience|degree/);
const noGrade: Change = (notes) =>
	notes.replace(', P-3', '').replace('- Grade: P-3', '- Salary: $60,000 to $70,000 a year');
const needs = (...lines: readonly string[]): Change => under(asked, ...lines.map((line) => `- ${line}`));
const says = (line: string): Change => under('About', line);
const does = (...lines: readonly string[]): Change => under('Responsibilities', ...lines.map((line) => `- ${line}`));
const offers = (line: string): Change => under('What we offer', `- ${line}`);
const onlyNeeds = (...lines: readonly string[]): Change =>
	inTurn(refill(asked, ...lines.map((line) => `- ${line}`)), refill('Nice to have', '- Spoken Danish'));

const offices = [
	'Excel',
	'Word',
	'PowerPoint',
	'Outlook',
	'SharePoint',
	'Trello',
	'Slack',
	'Canva',
	'Dropbox',
	'Asana',
	'OneNote',
	'Zoom',
	'SAP',
];
const hard =
	'Notwithstanding the multiplicity of operational considerations characterising interdepartmental collaboration, the incumbent facilitates comprehensive harmonisation of administrative documentation, continuously ensuring organisational conformity with applicable institutional regulations and contractual obligations throughout geographically distributed establishments. ';

/** By check a change that brings its defect and no other. */
export const plants: Readonly<Record<RuleId, Change>> = {
	'years-against-title': inTurn(noYears, retitle('Junior *'), needs('6 years of experience in this work')),
	'impossible-years': inTurn(noYears, needs('15 years of experience with Flutter')),
	'certificate-against-level': inTurn(noYears, retitle('Junior *'), needs('CISSP certification')),
	'years-scope-unclear': inTurn(noYears, needs('6 years of experience', '3 years of professional experience')),
	age: needs('Not older than 35 years of age'),
	'generic-he': does('The successful candidate will report on his work each month'),
	'gendered-title': says('We are looking for a foreman for this work.'),
	'trait-rate': needs('You are ambitious, assertive, fearless and competitive'),
	'title-hype': says('We are looking for a guru who likes this work.'),
	'pay-missing': inTurn(noGrade, without(/Salary|^- Pay/)),
	'pay-range-wide': inTurn(without(/Salary|^- Pay/), offers('Salary: £20,000 to £50,000 a year')),
	'pay-history': offers('Please send us your current salary with your application'),
	'many-musts': needs(...offices.map((name) => `Knowledge of ${name}`)),
	'must-nice-unmarked': inTurn(
		(notes) => notes.replace(new RegExp(`^# (?:${asked}).*$`, 'm'), '# Your profile'),
		(notes) => notes.replace(/^# Nice to have\n/m, ''),
	),
	'all-expert': needs('Expert in Excel, Word, PowerPoint, Outlook and SharePoint'),
	'vague-requirement': needs('A highly motivated team player'),
	'degree-without-alternative': inTurn(noYears, noGrade, needs('Bachelor’s degree in geography')),
	'degree-above-role': inTurn(
		noYears,
		noGrade,
		retitle('Finance Assistant'),
		employ('International Labour Organization (ILO)'),
		onlyNeeds('Master’s degree in finance', 'Experience with treasury', 'Experience with accounting'),
	),
	'grade-against-years': inTurn(
		noYears,
		noGrade,
		retitle('*, P-3'),
		needs('Master’s degree in economics and 2 years of relevant experience'),
	),
	'equivalency-missing': inTurn(
		noYears,
		noGrade,
		retitle('*, P-3'),
		needs('Master’s degree in economics and 5 years of relevant experience'),
	),
	'level-against-duties': inTurn(
		noYears,
		retitle('Junior *'),
		does('Manage a team of six', 'Report to the board every quarter'),
	),
	'role-soup': inTurn(
		noGrade,
		retitle('All-rounder'),
		onlyNeeds(
			'Firewalls and computer networking',
			'VPN, DHCP and DNS',
			'Cisco routers and Wi-Fi',
			'Sales management and account management',
			'Customer relationship management',
			'Sales proposals and contract management',
			'User experience design and user research',
			'Wireframes and prototyping in Figma',
			'Graphic design with Adobe Photoshop',
		),
	),
	'core-skill-missing': inTurn(
		noGrade,
		retitle('Data Scientist'),
		onlyNeeds('Java', 'Spring Boot', 'Docker', 'Kubernetes', 'Terraform', 'Jenkins'),
	),
	'title-against-content': inTurn(
		noGrade,
		retitle('Graphic Designer'),
		onlyNeeds(
			'Firewalls',
			'Computer networking',
			'Network security',
			'VPN',
			'Wi-Fi',
			'DNS and DHCP',
			'Network monitoring',
		),
	),
	'unmapped-requirement': needs(
		'A feeling for the moods of old barges',
		'Knowing where the eels hide in August',
		'Being at home among herons and reeds',
		'An ear for loose planks',
	),
	'undefined-abbreviation': does('Keep the QZX in order each week'),
	'flexibility-unsaid': without(/hours|full-time|hybrid|shifts|duty station|part-time/i),
	'exclusionary-phrase': needs('Native English speaker'),
	unpaid: offers('There is an unpaid trial shift before you start'),
	contradiction: offers('The deadline for applications is 1 March 2027'),
	'reading-level': inTurn(noYears, noGrade, needs('Completion of secondary school'), says(hard.repeat(6))),
};

/** Defects that bring another one: more education than the role asks is a degree without alternative. */
export const companions: Readonly<Partial<Record<RuleId, string>>> = {
	'degree-above-role': 'degree-without-alternative',
	'grade-against-years': 'equivalency-missing',
};
