// Years of professional experience overall.
import { KeptField } from '../../../parts/kept-field.tsx';
import { readYears } from '../../../parts/read-typed.ts';
import { useStatement } from '../../../parts/use-statement.tsx';
import { words } from '../../../words/words.ts';
import type { AboutProps } from './about-page.tsx';

/** One field; empty takes the statement back, 0 says that there is none. */
export function Experience({ api, data }: AboutProps) {
	const text = words().profile;
	const { problem, say } = useStatement(api, 'years');
	const { years } = data.profile;
	return (
		<section class="said-list" aria-labelledby="experience">
			<h2 id="experience">{text.experience}</h2>
			<p class="hint">{text.experienceHint}</p>
			<p class="state">{years === null ? text.experienceUnsaid : text.experienceSaid(years)}</p>
			<KeptField
				label={text.experienceField}
				kept={years === null ? '' : String(years)}
				kind="number"
				disabled={data.store !== 'open'}
				read={readYears}
				save={say}
			/>
			{problem}
		</section>
	);
}
