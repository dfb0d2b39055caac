// Puts a word within the reach of every probe, for the hunt that must find them; settles when the slow ones had their time.
window.hunter.plant = async (image) => {
	const host = document.createElement('div');
	host.append('planted-light');
	for (const mode of ['open', 'closed']) {
		const inner = document.createElement('section');
		const root = inner.attachShadow({ mode });
		root.innerHTML = `<p>planted-${mode}</p>`;
		host.append(inner);
	}
	host.style.cssText = 'position: fixed; left: 0; top: 0; width: 300px; height: 100px; background: white; z-index: 1';
	document.documentElement.append(host);

	const frame = document.createElement('iframe');
	frame.name = 'planted-name';
	frame.srcdoc = '<p>planted-frame</p>';
	const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
	document.body.append(frame);
	await loaded;
	frame.setAttribute('title', 'planted-attribute');
	frame.removeAttribute('title');

	const picture = new Image();
	const failed = new Promise((done) => picture.addEventListener('error', done, { once: true }));
	picture.src = image;
	await failed;

	const range = new Range();
	range.selectNodeContents(host.firstChild);
	CSS.highlights.set('x', new Highlight(range));
	const sheet = document.createElement('style');
	sheet.textContent = '.planted-style { color: red }';
	document.head.append(sheet);
	localStorage.setItem('planted-store', '1');
	Object.assign(globalThis, { plantedGlobal: 'planted-global' });

	const heard = Promise.all(
		[new BroadcastChannel('overlay'), globalThis].map(
			(target) => new Promise((done) => target.addEventListener('message', done, { once: true })),
		),
	);
	new BroadcastChannel('overlay').postMessage('planted-channel');
	postMessage('planted-message', '*');
	dispatchEvent(new ErrorEvent('error', { message: 'planted-error' }));
	await heard;
};
