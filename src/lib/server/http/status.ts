import type { ErrorCode } from '../../domain/errors';

const STATUS: Record<ErrorCode, number> = {
	unauthenticated: 401,
	forbidden: 403,
	not_found: 404,
	conflict: 409,
	invalid: 422,
	too_many: 429
};

/** The HTTP status of a refusal (RFC 9110, RFC 6585). */
export function statusOf(code: ErrorCode): number {
	return STATUS[code];
}
