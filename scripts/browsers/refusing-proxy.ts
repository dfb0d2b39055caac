// The last wall before the network: a proxy on this machine that refuses everything and remembers who was asked for.
// It sees what request interception does not: preconnects, WebSockets, workers, and the browser's own calls.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running proxy. */
export type RefusingProxy = {
	readonly port: number;
	/** Who was asked for: "host:port" of encrypted connections, "host" or "host:port" of plain ones. */
	readonly asked: readonly string[];
	stop(): Promise<void>;
};

/** Starts one on a free port of the loopback interface. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.headers.host ?? '');
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		asked.push(request.url ?? '');
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 502 Refused\r\n\r\n');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};
}
