// English words that tell the name of a skill from what stands around it.
import type { SkillNameRules } from '../skill-name-rules.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const determiners = words('other another several many various different');

/** Beside `skillLeads`, which settle what a name means that is also an ordinary word; these may lead to other things too. */
const leads: readonly string[] = [
	'use of',
	'trained in',
	'training in',
	'competence in',
	'competency in',
	'competent in',
	'competent with',
	'versed in',
	'qualified in',
	'practice of',
	'experience working with',
	'experienced in',
	'experienced with',
	'knowledgeable in',
	'comfortable with',
];

const exampleLeads: readonly string[] = [
	'such as',
	'like',
	'including',
	'e.g',
	'eg',
	'i.e',
	'ie',
	'namely',
	'for example',
	'for instance',
	'especially',
	'particularly',
	'specifically',
	'using',
];

const prepositions = words(
	'in at from to within across near of throughout outside around between into toward towards inside under over',
);

const genitiveWords = words('of');

const functionWords = words(`
	nor plus most few same me my us he him she them what why how am do does did has have had having no never also only
	just even still very too there here unless though although yet however therefore beneath beside besides regarding
	including include includes included etc eg ie either neither more less much well specifically particularly
	especially ideally preferably mainly primarily directly regularly successfully independently
`);

const describingWords = words(`
	advanced appropriate basic best big broad complex current dynamic effective essential excellent extensive fast full
	general global good great high highly key large latest local main major minimum modern new other proven practical
	prior professional relevant related senior significant similar small solid sound strong subject substantial thorough
	demonstrable demonstrated robust considerable previous recent active valid wide higher lower better greater larger
	newer using managing working developing providing delivering building designing creating coordinating handling
	helping implementing improving leading maintaining operating performing producing running supervising supporting
	ensuring driving setting
`);

const vagueWords = words(`
	ability abilities able activity activities agency agencies approach approaches area areas aspect aspects background
	based basics business businesses candidate candidates capability capabilities career careers case cases certificate
	certificates certification certifications challenge challenges client clients colleague colleagues company companies
	computer concept concepts confidence context contexts customer customers daily data day demand demands detail
	diverse diversity domain domains duties duty effort efforts element elements employee employees employer environment
	environments equipment evidence experience experiences expertise familiarity field fields firm first following form
	forms framework frameworks function functions fundamentals goal goals group groups hand hands hour hours idea ideas
	impact industry industries information initiative initiatives issue issues item items job jobs kind kinds knowledge
	language languages level levels line lines management market markets material materials matter matters member
	members method methodologies methodology methods month months multiple need needs office offices online operation
	operations opportunity opportunities organisation organisations organization organizations organizational outcome
	outcomes part parts partner partners people person place places platform platforms plus policy policies position
	positions practice practices principle principles problem problems procedure procedures process processes product
	products professionals program programme programmes programs project projects public qualification qualifications
	quality range real report reports requirement requirements resource resources responsibility responsibilities result
	results role roles rule rules scale sector sectors sense service services settings shift shifts site sites skill
	skills software solution solutions staff stage standard standards strategy strategies structure structures success
	suite support system systems task tasks team teams technique techniques technology technologies term terms theory
	thing things time times tool tools topic topics track trade training type types understanding unit units use user
	users value values variety various version way ways week weekly weeks work worker workers workplace world year years
	age band class code grade phase tier tooling tech stack stacks apps app application applications awareness build
	coordinate create deliver design develop development drive ensure handle help implement implementation improve lead
	maintain manage operate perform produce provide run teaching testing write writing proficiency proficient above
	below later internet web email phone telephone laptop webcam broadband mbps gbps lbs hd certified licensed
	registered qualified comfortable confident engineer engineers developer developers analyst analysts architect
	architects consultant consultants administrator administrators technician technicians designer designers teacher
	teachers nurse nurses student students graduate graduates owner owners programmer programmers scientist scientists
	researcher researchers operator operators
`);

const abbreviations = words(`
	ad am asap cv ceo cfo cto coo cio cob covid dob dei doe eeo eg eoe est etc eu faq fte gmt gpa hq hr id ie ielts it
	llc ltd inc ngo ngos na ok phd pm po pr pto q1 q2 q3 q4 rfp roi sla tbd toefl uk un us usa utc va vp wfh b2b b2c ak
	al ar az ca co ct dc fl ga ia il ks ky la ma md mi mn mo ms mt nc nd ne nh nj nm nv ny oh pa ri sc sd tn tx ut vt wa
	wi wv wy
`);

const calendar = words(`
	january february march april may june july august september october november december jan feb mar apr jun jul aug
	sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mondays
	fridays christmas easter ramadan summer winter autumn spring tuesdays wednesdays thursdays saturdays sundays
`);

const personMarks: readonly string[] = [
	'mr',
	'mrs',
	'ms',
	'miss',
	'dr',
	'prof',
	'professor',
	'sir',
	'report to',
	'reports to',
	'reporting to',
	'led by',
	'founded by',
	'contact',
	'our founder',
	'our ceo',
];

const organisationWords = words(`
	university universities college colleges school schools institute foundation ministry ministries department government
	governments council board bank hospital hospitals trust society association federation union commission committee court
	police army office offices campus region county city state district province village town street avenue metro airport
	valley coast bay island team teams resident residents citizen citizens citizenship national nationals passport time
	timezone hours act law center centers centre centres
`);

const adjectiveEndings = words('al ous ive ful able ible ic ed');

const places: readonly string[] = [
	...words(`
		africa african americas america american asia asian europe european oceania antarctica eurasia balkans caribbean
		scandinavia nordics benelux dach emea apac latam mena sahel maghreb levant
		afghanistan albania algeria andorra angola argentina armenia australia australian austria austrian azerbaijan bahamas
		bahrain bangladesh barbados belarus belgium belgian belize benin bhutan bolivia botswana brazil brazilian britain
		british brunei bulgaria burundi cambodia cameroon canada canadian chad chile china chinese colombia comoros congo
		croatia cuba cyprus czechia denmark danish djibouti dominica ecuador egypt egyptian england eritrea estonia eswatini
		ethiopia ethiopian fiji finland finnish france gabon gambia gaza georgia germany ghana greece grenada guatemala guinea
		guyana haiti honduras hungary iceland india indian indonesia iran iraq ireland irish israel italy jamaica japan jordan
		kazakhstan kenya kenyan kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
		lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico mexican micronesia
		moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
		nigerian norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia
		rwanda samoa scotland scottish senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
		sweden swiss switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan
		tuvalu uganda ugandan ukraine uruguay uzbekistan vanuatu venezuela vietnam wales welsh yemen zambia zimbabwe
		alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
		kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
		ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
		amsterdam atlanta austin bangalore bengaluru bangkok barcelona beijing berlin boston brussels cairo chicago copenhagen
		dakar dallas denver detroit dubai dublin edinburgh geneva glasgow hamburg helsinki houston istanbul jakarta
		johannesburg kampala kyiv lagos leeds lisbon london madrid manchester melbourne miami milan montreal moscow mumbai
		munich nairobi oslo paris philadelphia phoenix prague rome seattle seoul shanghai stockholm sydney tokyo toronto
		vancouver vienna warsaw zurich
	`),
	'burkina faso',
	'cape verde',
	'central african republic',
	'costa rica',
	"côte d'ivoire",
	'ivory coast',
	'czech republic',
	'democratic republic',
	'dominican republic',
	'el salvador',
	'equatorial guinea',
	'hong kong',
	'new zealand',
	'north korea',
	'north macedonia',
	'northern ireland',
	'papua new guinea',
	'puerto rico',
	'saudi arabia',
	'sierra leone',
	'solomon islands',
	'south africa',
	'south korea',
	'south sudan',
	'sri lanka',
	'great britain',
	'united kingdom',
	'united states',
	'united states of america',
	'united arab emirates',
	'european union',
	'latin america',
	'middle east',
	'north america',
	'south america',
	'east africa',
	'west africa',
	'southern africa',
	'eastern europe',
	'western europe',
	'southeast asia',
	'south asia',
	'central asia',
	'asia pacific',
	'new hampshire',
	'new jersey',
	'new mexico',
	'new york',
	'north carolina',
	'north dakota',
	'rhode island',
	'south carolina',
	'south dakota',
	'west virginia',
	'los angeles',
	'san diego',
	'san francisco',
	'san jose',
	'salt lake city',
	'las vegas',
	'bay area',
	'new delhi',
	'mexico city',
	'cape town',
	'addis ababa',
	'abu dhabi',
	'tel aviv',
	'kuala lumpur',
	'ho chi minh',
];

/** What tells names of skills in English. */
export const skillNames: SkillNameRules = {
	leads,
	exampleLeads,
	determiners,
	prepositions,
	genitiveWords,
	functionWords,
	describingWords,
	vagueWords,
	abbreviations,
	calendar,
	personMarks,
	organisationWords,
	adjectiveEndings,
	places,
};
