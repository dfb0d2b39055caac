// Files as people have them, made here byte by byte: a PDF, a ZIP archive, a .docx. Small, and read by real readers.
import { crc32, deflateRawSync } from 'node:zlib';

const ascii = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Bytes of a text. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const escapePdf = (line: string): string => line.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

/** A PDF with some lines on each page; `encrypted`: one that asks for a password. */
export function makePdf(pages: readonly (readonly string[])[], encrypted = false): Uint8Array<ArrayBuffer> {
	const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
	const kids = pages.map((_page, at) => `${4 + at * 2} 0 R`).join(' ');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	for (const [at, lines] of pages.entries()) {
		const content = lines
			.map((line, row) => `BT /F1 11 Tf 50 ${780 - row * 16} Td (${escapePdf(line)}) Tj ET`)
			.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
			`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		);
	}
	const key = '00'.repeat(32);
	if (encrypted) objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`);
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, at) => {
		const offset = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const start = file.length;
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const guard = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<${key}> <${key}>]` : '';
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${guard} >>\nstartxref\n${start}\n%%EOF\n`;
	return ascii(file);
}

/** A ZIP archive. `claimed`: the size that it says each of its files has once unfolded; the true one where none is given. */
export function makeZip(files: Readonly<Record<string, Uint8Array>>, claimed?: number): Uint8Array<ArrayBuffer> {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let offset = 0;
	for (const [name, contents] of Object.entries(files)) {
		const folded = deflateRawSync(contents);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt32LE(crc32(contents), 10);
		fields.writeUInt32LE(folded.length, 14);
		fields.writeUInt32LE(claimed ?? contents.length, 18);
		fields.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), folded]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name)]));
		parts.push(local);
		offset += local.length;
	}
	const listed = Buffer.concat(list);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(list.length, 8);
	end.writeUInt16LE(list.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(offset, 16);
	return Uint8Array.from(Buffer.concat([...parts, listed, end]));
}

const types =
	'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
	'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
	'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
	'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The XML of a document with some paragraphs. */
export const documentXml = (paragraphs: readonly string[]): string =>
	'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
	`${paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;

/** A .docx with some paragraphs. */
export const makeDocx = (paragraphs: readonly string[], claimed?: number): Uint8Array<ArrayBuffer> =>
	makeZip(
		{
			'[Content_Types].xml': utf8(types),
			'_rels/.rels': utf8(relations),
			'word/document.xml': utf8(documentXml(paragraphs)),
		},
		claimed,
	);
