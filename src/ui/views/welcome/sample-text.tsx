// The sample ad as its page shows it: headings, paragraphs and lists, with the words marked that the reading rests on.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Block } from '../../../core/posting.ts';
import type { Span } from '../../../core/span.ts';
import type { AdView } from '../../../messages/views.ts';
import { cutPieces, type MarkLayer } from '../../parts/marked-pieces.ts';

type Kind = 'must' | 'preferred' | 'pointed';

type Props = {
	readonly ad: AdView;
	readonly label: string;
	/** The words that are pointed at beside; `scroll`: they were asked to be shown. */
	readonly pointed: { readonly spans: readonly Span[]; readonly scroll: boolean };
};

/** Neighbouring list items as one list; everything else alone. */
function groupBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
		else groups.push([block]);
	}
	return groups;
}

/** The names that the ad asks by, by how much it wants them. */
const layersOf = ({ analysis }: AdView): readonly MarkLayer<Kind>[] =>
	(['must', 'preferred'] as const).map((kind) => ({
		kind,
		spans: analysis.mentions
			.filter(({ requirement, strength }) => requirement !== null && strength === kind)
			.map(({ span }) => span),
	}));

/** A region of its own, which follows what is pointed at. */
export function SampleText({ ad, label, pointed }: Props) {
	const region = useRef<HTMLElement>(null);
	const layers = useMemo(() => [...layersOf(ad), { kind: 'pointed' as const, spans: pointed.spans }], [ad, pointed]);
	useEffect(() => {
		if (pointed.scroll) region.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
	}, [pointed]);
	const { text, title, company, places, blocks } = ad.posting;
	const draw = ({ span }: Block): ComponentChildren =>
		cutPieces(text, span, layers).map(({ start, text: piece, kinds }) => {
			const asks = kinds.find((kind) => kind !== 'pointed');
			const shown = asks === undefined ? piece : <span class={`asks is-${asks}`}>{piece}</span>;
			return kinds.includes('pointed') ? <mark key={start}>{shown}</mark> : <span key={start}>{shown}</span>;
		});
	return (
		<article class="sample" lang={ad.analysis.language} aria-label={label} tabIndex={0} ref={region}>
			<h3>{title?.value}</h3>
			<p class="hint">{[company?.value, places[0]?.value].filter((part) => part !== undefined).join(' · ')}</p>
			{groupBlocks(blocks).map((group) => {
				const [first] = group;
				if (first === undefined) return null;
				if (first.kind === 'heading') return <h4 key={first.span.start}>{draw(first)}</h4>;
				if (first.kind === 'paragraph') return <p key={first.span.start}>{draw(first)}</p>;
				return (
					<ul key={first.span.start}>
						{group.map((block) => (
							<li key={block.span.start}>{draw(block)}</li>
						))}
					</ul>
				);
			})}
		</article>
	);
}
