import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { DomainError } from '../../domain/errors';
import { statusOf } from './status';

/** An RFC 9457 problem document. */
export interface Problem {
	type: string;
	title: string;
	status: number;
	detail?: string;
	[member: string]: unknown;
}

export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
	return Response.json(problem, {
		status: problem.status,
		headers: { 'content-type': 'application/problem+json', ...headers }
	});
}

/** Wraps an endpoint: a refusal becomes a problem document with its status. */
export function json<Event extends RequestEvent>(
	handler: (event: Event) => Response | Promise<Response>
): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			return await handler(event);
		} catch (refusal) {
			if (isRedirect(refusal)) throw refusal;
			if (isHttpError(refusal)) {
				const { status, body } = refusal;
				return problemResponse({ type: 'about:blank', title: body.message, status });
			}
			if (!(refusal instanceof DomainError)) throw refusal;
			const { code, message, issues, details } = refusal;
			return problemResponse({
				type: 'about:blank',
				title: code,
				status: statusOf(code),
				detail: message,
				...(issues.length > 0 ? { issues } : {}),
				...details
			});
		}
	};
}
