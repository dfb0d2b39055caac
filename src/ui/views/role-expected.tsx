// What the closest role expects: what of it the ad names, with what the ad asks and the user rated, and what the ad leaves out.
import type { RoleFramework } from '../../core/concept.ts';
import type { AdView, RoleExpectation } from '../../messages/views.ts';
import { englishLevels, langOfConcept } from '../parts/lang-of.ts';
import { LevelSteps } from '../parts/level-steps.tsx';
import { levelText, ratingText } from '../parts/level-text.ts';
import { orderFrameworks } from '../../core/order-frameworks.ts';
import { roleName } from '../parts/role-name.ts';
import { WithEnglish } from '../parts/with-english.tsx';
import type { RolesHere } from '../parts/use-roles-of-ad.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

type Props = { readonly ad: AdView; readonly mark: MarkWords | null };
type LineProps = Props & { readonly expected: RoleExpectation };

/** The expected level or levels in words. */
function sayExpected({ lowest, highest, scale }: RoleExpectation, ad: AdView): string {
	const text = words();
	if (lowest === null || highest === null) return text.roleView.expectedNone;
	const say = (level: typeof lowest): string => levelText(level, scale, text, ad.levelNames);
	return lowest === highest
		? text.roleView.expected(say(lowest))
		: text.roleView.expectedRange(say(lowest), say(highest));
}

/** What the user said, and by which skill if by another. */
function sayRated({ rated, ratedBy, scale }: RoleExpectation, ad: AdView): string {
	const text = words();
	const level = ratingText(rated, scale, text, ad.levelNames);
	return ratedBy === null ? text.roleView.you(level) : text.roleView.youBy(level, ratedBy);
}

/** One skill that is expected. */
function Line({ ad, mark, expected }: LineProps) {
	const text = words();
	const { label, isMust, namedBy, asked, scale, rated, lowest, highest } = expected;
	const spans = ad.analysis.mentions.filter(({ concept }) => namedBy.includes(concept)).map(({ span }) => span);
	const says = [
		sayExpected(expected, ad),
		namedBy.length === 0
			? null
			: asked === null
				? text.roleView.askedNone
				: text.roleView.asked(levelText(asked, scale, text, ad.levelNames)),
		sayRated(expected, ad),
	].filter((part) => part !== null);
	return (
		<li>
			<WordsButton spans={spans} mark={mark}>
				<b lang={langOfConcept(expected.concept)}>{label}</b>
			</WordsButton>
			{isMust ? null : <span class="why"> {text.roleView.plus}</span>}
			<LevelSteps
				have={typeof rated === 'number' ? rated : rated === 'none' ? 0 : null}
				lowest={lowest}
				highest={highest}
			/>
			<p class="why">
				<WithEnglish
					says={says.join(' · ')}
					english={expected.ratedBy === null ? englishLevels(ad) : [...englishLevels(ad), expected.ratedBy]}
				/>
			</p>
		</li>
	);
}

const Lines = ({ expects, ...props }: Props & { readonly expects: readonly RoleExpectation[] }) => (
	<ul class="expectations">
		{expects.map((expected) => (
			<Line key={expected.concept} {...props} expected={expected} />
		))}
	</ul>
);

/** What the ad leaves out: the musts, and the others when they are asked for. */
function LeftOut({ ad, mark, expects }: Props & { readonly expects: readonly RoleExpectation[] }) {
	const text = words().roleView;
	if (expects.length === 0) return <p class="hint">{text.nothingLeftOut}</p>;
	const musts = expects.filter(({ isMust }) => isMust);
	const others = expects.filter(({ isMust }) => !isMust);
	return (
		<>
			<h3>{text.leftOut(expects.length)}</h3>
			<p class="hint">{text.leftOutHint}</p>
			<Lines ad={ad} mark={mark} expects={musts} />
			{others.length === 0 ? null : (
				<details>
					<summary>{text.leftOutMore(others.length)}</summary>
					<Lines ad={ad} mark={mark} expects={others} />
				</details>
			)}
		</>
	);
}

type OfAd = Props & { readonly chosen: RoleFramework | null; readonly here: RolesHere };

/** Nothing where no role is close; a sentence where one is and its texts are not there. */
export function RoleExpected({ ad, chosen, mark, here }: OfAd) {
	const text = words().roleView;
	const expectations = here.roles?.expectations ?? null;
	const role = here.roles?.choices.find(({ id }) => id === expectations?.role);
	if (expectations === null || role === undefined) {
		if (orderFrameworks(ad.analysis, chosen).first === null) return null;
		if (here.isLoading) return here.isSlow ? <p class="hint">{words().popup.loading}</p> : null;
		return <p class="hint">{text.noExpectations}</p>;
	}
	const named = expectations.expects.filter(({ namedBy }) => namedBy.length > 0);
	const title = text.expects(roleName(role));
	return (
		<section aria-label={title}>
			<h2>
				<WithEnglish says={title} english={[roleName(role)]} />
			</h2>
			{named.length === 0 ? null : (
				<>
					<h3>{text.named(named.length)}</h3>
					<Lines ad={ad} mark={mark} expects={named} />
				</>
			)}
			<LeftOut ad={ad} mark={mark} expects={expectations.expects.filter(({ namedBy }) => namedBy.length === 0)} />
		</section>
	);
}
