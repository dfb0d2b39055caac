// In which language an ad is written, and when that cannot be told.
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.ts';

describe('the language of an ad', () => {
	it.each([
		[
			'en',
			'Our bakery in Leeds bakes for forty cafés. You will run the night shift, keep the ovens clean and teach two apprentices.',
		],
		[
			'fr',
			'Notre boulangerie à Lyon livre quarante cafés. Vous dirigez l’équipe de nuit, entretenez les fours et formez deux apprentis.',
		],
		[
			'de',
			'Unsere Bäckerei in Kassel beliefert vierzig Cafés. Sie leiten die Nachtschicht, pflegen die Öfen und bilden zwei Lehrlinge aus, die gerade erst bei uns angefangen haben und noch viel lernen wollen.',
		],
		[
			'es',
			'Nuestra panadería en Sevilla abastece a cuarenta cafeterías. Usted dirige el turno de noche, cuida los hornos y forma a dos aprendices.',
		],
	])('is %s', (tag, text) => {
		expect(detectLanguage(text)).toBe(tag);
	});

	it.each(['', ' ', '42', 'Welder', '• • •', '???'])('cannot be told from %j', (text) => {
		expect(detectLanguage(text)).toBe('und');
	});

	it.each([
		'Required: C, C++, C#, Go, R, .NET, AI, ML, UX, QA, Node.js. Go-to-market plan. Good communicator.',
		'Requirements\nPython\nKubernetes\n5+ years experience',
		'Skills: SQL, Excel, Power BI, Tableau, dbt, Airflow, Snowflake. Degree required.',
		'Must have: Java, Spring Boot, PostgreSQL, Kafka, Docker. Nice to have: Kotlin, Terraform.',
	])('is no other than English where names of products stand between English words: "%s"', (text) => {
		expect(['en', 'und']).toContain(detectLanguage(text));
	});

	it('is decided by the beginning of a long text', () => {
		const english = 'You will run the night shift, keep the ovens clean and teach the two apprentices of our bakery. ';
		const french =
			'Vous dirigez l’équipe de nuit, entretenez les fours et formez les deux apprentis de la boulangerie. ';
		expect(detectLanguage(english.repeat(50) + french.repeat(10))).toBe('en');
	});
});
