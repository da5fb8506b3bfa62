/**
 * What can be wrong with one value. The code is a key of the catalogues (`issues.<code>`), the
 * parameters fill its sentence, the pointer is a JSON pointer (RFC 6901) into what was sent.
 */
export interface Issue {
	pointer: string;
	code: IssueCode;
	params?: Record<string, string | number>;
}

export const ISSUE_CODES = [
	'required',
	'wrong_type',
	'unknown_field',
	'not_allowed',
	'too_long',
	'too_many',
	'language_required',
	'control_characters',
	'bidi_override',
	'invalid_unicode',
	'not_a_day',
	'not_a_partial_day',
	'not_a_web_address',
	'web_address_scheme',
	'web_address_credentials',
	'not_a_slug',
	'too_small',
	'too_large',
	'before_statement',
	'in_the_future',
	'not_ahead',
	'not_on_scale',
	'evidence_required',
	'evidence_elsewhere',
	'evidence_withdrawn',
	'reason_required',
	'follow_up_elsewhere',
	'criterion_unknown',
	'claim_unknown',
	'source_unknown',
	'status_unknown',
	'span_not_found',
	'already_exists',
	'already_taken_back',
	'already_resolved',
	'not_resolved',
	'not_expected',
	'outcome_awaited',
	'nothing_changed',
	'correction_needs_rating',
	'superseded_needs_claim',
	'effective_day_required',
	'verdict_open_has_no_day',
	'weak_password',
	'email_taken',
	'not_an_email',
	'wrong_credentials',
	'wrong_password',
	'too_many_attempts',
	'link_invalid',
	'last_admin',
	'format_unknown',
	'cursor_unknown',
	'differs'
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type ErrorCode =
	| 'not_found'
	| 'forbidden'
	| 'unauthenticated'
	| 'invalid'
	| 'conflict'
	/** HTTP 429; `details.retryAfter` says after how many seconds. */
	| 'too_many';

/**
 * A refusal that a person can act on. Everything else that is thrown is a bug.
 * Only `server/http` turns it into HTTP.
 */
export class DomainError extends Error {
	override readonly name = 'DomainError';
	readonly code: ErrorCode;
	readonly issues: readonly Issue[];
	/** What a conflict is with: the subject's current version, or the citation that is already there. */
	readonly details: Readonly<Record<string, unknown>>;

	constructor(
		code: ErrorCode,
		message: string,
		rest: { issues?: readonly Issue[]; details?: Record<string, unknown> } = {}
	) {
		super(message);
		this.code = code;
		this.issues = rest.issues ?? [];
		this.details = rest.details ?? {};
	}
}

/** One broken rule, at one place. */
export function invalid(
	pointer: string,
	code: IssueCode,
	params?: Record<string, string | number>
): DomainError {
	return invalidAll([params ? { pointer, code, params } : { pointer, code }]);
}

export function invalidAll(issues: readonly Issue[]): DomainError {
	const sentence = issues.map((issue) => `${issue.pointer || '/'}: ${issue.code}`).join(', ');
	return new DomainError('invalid', sentence, { issues });
}

export function notFound(what: string): DomainError {
	return new DomainError('not_found', `${what} does not exist`);
}
