import { createHash } from 'node:crypto';
import { normaliseWebAddress } from '../../domain/web-address';
import { canonical } from '../ledger/chain';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The key of a source everywhere: SHA-256 (hex) of its normalised address. */
export function sourceKeyOf(url: string): string {
	return sha256(normaliseWebAddress(url));
}

/** Claim, source and quoted text identify a citation: SHA-256 (hex) of the three, line by line. */
export function evidenceKeyOf(
	citedOn: string,
	source: string,
	quoteText: string | undefined
): string {
	return sha256([citedOn, source, quoteText ?? ''].join('\n'));
}

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a record file. */
export function recordDigestOf(file: unknown): string {
	return sha256(canonical(file));
}
