// What the user says beside the ratings of skills, each part saved by itself.
import type { Knowledge } from '../../../parts/known-concepts.ts';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { Certificates } from './certificates.tsx';
import { Degrees } from './degrees.tsx';
import { Experience } from './experience.tsx';
import { Grade } from './grade.tsx';
import { Languages } from './languages.tsx';
import { YearsByField } from './years-by-field.tsx';

/** What every part of it is handed. */
export type AboutProps = ViewProps & { readonly knowledge: Knowledge };

/** All parts. */
export const AboutPage = (props: AboutProps) => (
	<div class="about">
		<Experience {...props} />
		<YearsByField {...props} />
		<Degrees {...props} />
		<Languages {...props} />
		<Certificates {...props} />
		<Grade {...props} />
	</div>
);
