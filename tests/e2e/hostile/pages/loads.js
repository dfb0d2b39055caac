// The ways in which the hostile page can ask for a file whose address it knows or guesses.
(() => {
	const element = (name, attributes) =>
		new Promise((done) => {
			const made = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
			made.addEventListener('load', () => done('loaded'), { once: true });
			made.addEventListener('error', () => done('error'), { once: true });
			document.body.append(made);
		});
	const settle = (promise) =>
		promise.then(
			() => 'loaded',
			(error) => String(error),
		);
	const request = (url) =>
		new Promise((done) => {
			const asked = new XMLHttpRequest();
			asked.addEventListener('load', () => done('loaded'));
			asked.addEventListener('error', () => done('error'));
			try {
				asked.open('GET', url);
				asked.send();
			} catch (error) {
				done(String(error));
			}
		});
	const worker = (url) => {
		try {
			const made = new Worker(url);
			return new Promise((done) => {
				made.addEventListener('error', () => done('error'), { once: true });
			});
		} catch (error) {
			return Promise.resolve(String(error));
		}
	};
	const ways = {
		fetch: (url) => settle(fetch(url)),
		'fetch without cors': (url) => settle(fetch(url, { mode: 'no-cors' })),
		request,
		img: (url) => element('img', { src: url }),
		script: (url) => element('script', { src: url }),
		module: (url) => element('script', { src: url, type: 'module' }),
		link: (url) => element('link', { rel: 'stylesheet', href: url }),
		import: (url) => settle(import(url)),
		worker,
	};

	/**
	 * Tries every address in every way: answers what was loaded, and what the browser said of the rest, the address itself
	 * left out. Frames that are refused say nothing, so they are only left standing.
	 */
	window.hunter.tryToLoad = async (addresses) => {
		const attempts = [];
		for (const url of addresses) {
			for (const name of ['iframe', 'object', 'embed']) void element(name, { src: url, data: url });
			const trying = Object.entries(ways).map(async ([way, load]) => `${way}: ${await load(url)}`);
			const came = await Promise.all(trying);
			attempts.push({
				loaded: came.filter((said) => said.endsWith(': loaded')).map((said) => `${said} ${url}`),
				says: came.join('\n').replaceAll(url, 'it'),
			});
		}
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
		return attempts;
	};
})();
