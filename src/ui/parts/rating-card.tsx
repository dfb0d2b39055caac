// One skill to rate, big and clear: what it is, its levels as sentences, and the ways to say that one cannot say.
import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { RatedLevel } from '../../core/rating.ts';
import type { Library } from '../../taxonomy/library.ts';
import type { SearchableConcept } from '../api.ts';
import { langOfConcept, langOfFrameworks } from './lang-of.ts';
import { words } from '../words/words.ts';
import { anchorsOf } from '../../taxonomy/skill-anchors.ts';
import { AnchorSource } from './anchor-source.tsx';
import { actOfKey, type CardAct } from './rating-keys.ts';
import { hasSingleKeys } from './single-keys.ts';

type Props = {
	readonly concept: SearchableConcept;
	readonly library: Library;
	readonly rated: RatedLevel | null;
	/** Where it stands among the cards, in words. */
	readonly place: string;
	readonly canGoBack: boolean;
	readonly disabled: boolean;
	/** Gets the focus whenever the next card comes. */
	readonly cardRef: RefObject<HTMLDivElement | null>;
	readonly onAct: (act: CardAct) => void;
	/** What is said of the last rating. */
	readonly children?: ComponentChildren;
};

type ChoiceProps = {
	readonly shortcut: string;
	readonly name: string;
	readonly says: string;
	readonly note?: string | null;
	readonly isChosen?: boolean;
	readonly isFaint?: boolean;
	/** Of what it says, where that is in another language than the page. */
	readonly lang?: string | undefined;
	readonly disabled: boolean;
	readonly onChoose: () => void;
};

/** One thing that can be said, with the key that says it, unless keys are switched off. */
function Choice({ shortcut, name, says, note, isChosen, isFaint, lang, disabled, onChoose }: ChoiceProps) {
	return (
		<button
			type="button"
			class={isFaint === true ? 'choice is-general' : 'choice'}
			aria-pressed={isChosen}
			aria-keyshortcuts={hasSingleKeys() ? shortcut : undefined}
			disabled={disabled}
			onClick={onChoose}
		>
			{hasSingleKeys() ? <kbd aria-hidden="true">{shortcut === 'ArrowLeft' ? '←' : shortcut}</kbd> : null}
			<span>
				<b>{name}</b>{' '}
				<span class="says" lang={lang}>
					{says}
				</span>
				{isFaint === true ? <span class="unseen"> {words().profile.generalLevel}</span> : null}
				{note == null ? null : <small lang={lang}> {note}</small>}
			</span>
		</button>
	);
}

/** The card. Its keys work while the focus is in it, and nowhere else. */
export function RatingCard(props: Props) {
	const { concept, library, rated, place, canGoBack, disabled, cardRef, onAct, children } = props;
	const text = words();
	const id = useId();
	const anchors = anchorsOf(concept.id, concept.kind, library, 'rated');
	const names = concept.kind === 'competence' ? [] : (concept.names ?? []).slice(0, 3);
	return (
		<div
			class="card"
			role="group"
			tabIndex={-1}
			ref={cardRef}
			aria-labelledby={`${id}-name`}
			aria-describedby={`${id}-about`}
			onKeyDown={(event) => {
				const act = disabled ? null : actOfKey(event);
				if (act === null || (act === 'back' && !canGoBack)) return;
				event.preventDefault();
				onAct(act);
			}}
		>
			<p class="place">{place}</p>
			<h2 id={`${id}-name`} lang={langOfConcept(concept.id)}>
				{concept.label}
			</h2>
			<div id={`${id}-about`}>
				<p class="definition" lang={anchors.definition === null ? undefined : langOfFrameworks()}>
					{anchors.definition ?? text.profile.kinds[concept.kind]}
				</p>
				{names.length === 0 ? null : <p class="hint">{text.profile.alsoCalled(names.join(', '))}</p>}
			</div>
			{children}
			<div class="levels">
				{anchors.anchors.map(({ level, says, isGeneral, calledThere }) => (
					<Choice
						key={level}
						shortcut={String(level)}
						name={text.levels[anchors.scale][level]}
						says={says}
						note={calledThere}
						isChosen={rated === level}
						isFaint={isGeneral && anchors.source !== null}
						lang={langOfFrameworks()}
						disabled={disabled}
						onChoose={() => onAct({ rate: level })}
					/>
				))}
			</div>
			<div class="others">
				{(['none', 'unsure'] as const).map((answer) => (
					<Choice
						key={answer}
						shortcut={answer === 'none' ? '0' : '?'}
						name={text.rating[answer]}
						says={text.profile.means[answer]}
						isChosen={rated === answer}
						disabled={disabled}
						onChoose={() => onAct({ rate: answer })}
					/>
				))}
				<Choice
					shortcut="s"
					name={text.profile.skip}
					says={rated === null ? text.profile.means.skip : text.profile.means.keep}
					disabled={disabled}
					onChoose={() => onAct('skip')}
				/>
				{canGoBack ? (
					<Choice
						shortcut="ArrowLeft"
						name={text.profile.back}
						says={text.profile.means.back}
						disabled={disabled}
						onChoose={() => onAct('back')}
					/>
				) : null}
			</div>
			<AnchorSource anchors={anchors} />
			{hasSingleKeys() ? <p class="keys">{text.profile.keys}</p> : null}
		</div>
	);
}
