// The posting that the view of checks is seen with, and a file of several: in words of our own, with what the checks speak of.

/** A draft with something of every severity. */
export const sampleDraft = {
	title: 'Junior Data Analyst',
	text: `We are looking for a data rockstar who keeps the figures of our twelve bakeries.

Responsibilities
- Draw up the weekly figures of sales and waste
- Build dashboards in Tableau, and answer what the shops ask
- Keep our tables in PostgreSQL in order

Requirements
- At least 6 years of experience in data analysis
- Bachelor's degree in statistics or economics
- Proficiency in SQL and Python
- Native English speaker
- Team player with a can-do attitude
- Certified in the EBDS

We pay a competitive salary. This role is fully remote, and we work 3 days a week in the office.
Closing date: 3 March 2024`,
} as const;

/** A table of postings, as one exports it from elsewhere. */
export const samplePostings = `id,title,company,text
b-1,${sampleDraft.title},Corner Bakeries,"${sampleDraft.text.replaceAll('"', '""')}"
b-2,Baker,Corner Bakeries,"Requirements
- 3 years of experience in a bakery
- Work at night, 38 hours a week
Salary: £28,000 to £31,000 a year"
b-3,Boulanger,Corner Bakeries,"Nous cherchons une personne avec trois ans d’expérience de la boulangerie et le goût du travail de nuit."
`;
