import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { DomainError, type Issue } from '../../domain/errors';
import { reportBug } from './bug';

/** Of a body; the server in front refuses more, too. */
export const MAX_BODY_BYTES = 1_048_576;

/** Every code that a problem document can carry, and its status (RFC 9110, RFC 6585). */
const STATUS = {
	malformed_json: 400,
	invalid_utf8: 400,
	bad_query: 400,
	bad_request: 400,
	unauthenticated: 401,
	invalid_token: 401,
	forbidden: 403,
	not_found: 404,
	unknown_address: 404,
	method_not_allowed: 405,
	conflict: 409,
	stale_version: 409,
	already_cited: 409,
	body_too_large: 413,
	wrong_media_type: 415,
	invalid: 422,
	too_many: 429,
	bug: 500
} as const;
export type ProblemCode = keyof typeof STATUS;
type ProblemStatus = (typeof STATUS)[ProblemCode];

/** A request that cannot be understood or is not taken. */
export class RequestRefusal extends Error {
	override readonly name = 'RequestRefusal';
	constructor(
		readonly code: ProblemCode,
		readonly params: Record<string, string | number> = {},
		readonly issues: readonly Issue[] = []
	) {
		super(code);
	}
}

interface Refused {
	code: ProblemCode;
	params?: Record<string, string | number>;
	issues?: readonly Issue[];
	/** Further members of the document. */
	members?: Record<string, unknown>;
	headers?: Record<string, string>;
}

type Asked = Pick<RequestEvent, 'request' | 'url' | 'locals'>;

/** Whatever was thrown, as an RFC 9457 problem document in the reader's language. */
export function problemOf(thrown: unknown, event: Asked): Response {
	return problem(refusalOf(thrown, event), event);
}

/** For an answer that somebody else gave without one, such as Kit's own 405. */
export function problemFor(response: Response, event: Asked): Response {
	const allow = response.headers.get('allow');
	return problem(
		allow === null
			? { code: codeOfStatus(response.status) }
			: { code: 'method_not_allowed', params: { methods: allow }, headers: { allow } },
		event
	);
}

function problem({ code, params, issues = [], members, headers }: Refused, { locals }: Asked) {
	const { t, issue, locale } = locals.i18n;
	const status: ProblemStatus = STATUS[code];
	const body = {
		type: 'about:blank',
		title: t(`errors.problem.title.${status}`),
		status,
		code,
		detail: t(`errors.problem.${code}`, { count: issues.length, limit: MAX_BODY_BYTES, ...params }),
		...members,
		...(issues.length === 0
			? {}
			: {
					issues: issues.map((each) => ({
						pointer: each.pointer,
						code: each.code,
						detail: issue(each)
					}))
				})
	};
	return Response.json(body, {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'content-language': locale,
			vary: 'Accept-Language',
			...headers
		}
	});
}

function refusalOf(thrown: unknown, event: Asked): Refused {
	if (thrown instanceof RequestRefusal) return thrown;
	if (thrown instanceof DomainError) return ofDomain(thrown, event);
	if (isHttpError(thrown)) return { code: codeOfStatus(thrown.status) };
	const id = reportBug(thrown, event);
	return { code: 'bug', params: { id }, members: { id } };
}

function ofDomain({ code, issues, details }: DomainError, { request }: Asked): Refused {
	switch (code) {
		case 'unauthenticated': {
			const isTried = request.headers.has('authorization');
			const challenge = isTried ? 'Bearer error="invalid_token"' : 'Bearer';
			return {
				code: isTried ? 'invalid_token' : 'unauthenticated',
				headers: { 'www-authenticate': challenge }
			};
		}
		case 'invalid':
			// what is read is asked for in the address: a wrong one is a bad request
			return { code: isReading(request) ? 'bad_query' : 'invalid', issues };
		case 'conflict':
			return conflict(details);
		case 'too_many': {
			const seconds = Number(details.retryAfter ?? 60);
			return { code, params: { seconds }, headers: { 'retry-after': String(seconds) } };
		}
		case 'forbidden':
		case 'not_found':
			return { code };
	}
}

function conflict(details: Readonly<Record<string, unknown>>): Refused {
	const { subject, version, expected, evidence } = details;
	if (typeof version === 'number' && typeof expected === 'number') {
		return {
			code: 'stale_version',
			params: { version, expected },
			members: { subject, version, expected }
		};
	}
	if (typeof evidence === 'string') return { code: 'already_cited', members: { evidence } };
	return { code: 'conflict', members: details };
}

const isReading = ({ method }: Request) => method === 'GET' || method === 'HEAD';

function codeOfStatus(status: number): ProblemCode {
	if (status === 404) return 'unknown_address';
	if (status === 400) return 'bad_request';
	const codes = Object.keys(STATUS) as ProblemCode[];
	const fallback = status >= 500 ? 'bug' : 'bad_request';
	return codes.find((code) => STATUS[code] === status) ?? fallback;
}
