#!/usr/bin/env node
// A second verifier of a Tahaqquq ledger. It uses nothing of the program and nothing but Node, so
// that nobody has to trust either: docs/ledger.md specifies the format that it reads.
//
//   npm run -s tahaqquq -- export ledger ledger.ndjson
//   node scripts/verify-ledger.mjs ledger.ndjson [--head SEQ:HASH]...
//
// Prints SEQ:HASH of the last entry. Exit code 0: everything holds; 1: something does not, and the
// first bad entry is named; 2: it was called wrongly.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const LINKED = [
	'seq',
	'id',
	'type',
	'subject',
	'subject_version',
	'actor',
	'effective_on',
	'recorded_at',
	'data_hash',
	'prev_hash'
];

/** RFC 8785: keys in the order of their UTF-16 code units, numbers and strings as ECMAScript writes them. */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.keys(value)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
	return `{${members.join(',')}}`;
}

const sha256 = (...parts) => {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};

function refuse(message) {
	console.error(message);
	process.exit(1);
}

/** What is wrong with an entry that follows `before`, or undefined. */
function problemOf(entry, before, versions) {
	const { seq, subject, subject_version: version } = entry;
	if (seq !== before.seq + 1) return `follows entry ${before.seq}: entries are missing or moved`;
	if (entry.prev_hash !== before.hash) return 'does not name the hash of the one before it';
	if (version !== (versions.get(subject) ?? 0) + 1) return `is not the next version of ${subject}`;
	// A redacted entry has lost data and salt, by order of the law; its hash still stands in the chain.
	if (entry.data !== null) {
		const salted = [Buffer.from(entry.salt, 'base64'), canonical(entry.data)];
		if (sha256(...salted) !== entry.data_hash) return 'has other data than it was written with';
	}
	const linked = Object.fromEntries(LINKED.map((field) => [field, entry[field]]));
	if (sha256(canonical(linked)) !== entry.hash) return 'was changed after it was written';
	return undefined;
}

/** A hash that somebody kept is what betrays an end that was rewritten. */
function holdAgainstKept({ seq, hash }) {
	if (kept.some((head) => head.seq === seq && head.hash !== hash)) {
		refuse(`Entry ${seq} is not the one that was there when its hash was kept.`);
	}
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { head: { type: 'string', multiple: true, default: [] } }
});
const heads = values.head.map((text) => /^(\d+):([0-9a-f]{64})$/.exec(text));
if (positionals.length !== 1 || heads.includes(null)) {
	console.error('usage: node scripts/verify-ledger.mjs FILE [--head SEQ:HASH]...');
	process.exit(2);
}

const kept = heads.map(([, seq, hash]) => ({ seq: Number(seq), hash }));
const versions = new Map();
let before = { seq: 0, hash: '0'.repeat(64) };
holdAgainstKept(before);
let redacted = 0;
for await (const line of createInterface({ input: createReadStream(positionals[0]) })) {
	if (line === '') continue;
	const entry = JSON.parse(line);
	const problem = problemOf(entry, before, versions);
	if (problem) refuse(`Entry ${entry.seq} ${problem}.`);
	holdAgainstKept(entry);
	if (entry.data === null) redacted++;
	versions.set(entry.subject, entry.subject_version);
	before = { seq: entry.seq, hash: entry.hash };
}
const cut = kept.find(({ seq }) => seq > before.seq);
if (cut) refuse(`Entry ${cut.seq} is missing: the ledger ends with ${before.seq}.`);
const gaps = redacted > 0 ? `, ${redacted} of them redacted` : '';
console.error(`${before.seq} entries are what was written${gaps}.`);
console.log(`${before.seq}:${before.hash}`);
