import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api, type Asked, type Json } from './server';

const SLUG = 'carter-le-drian-paris-2016';
const CLAIM = `/api/v1/statements/${SLUG}/claims/1`;
const GHOST = '0'.repeat(64);

let api: Api;
let version: number;
let mine: string;
let theirs: string;
let withdrawn: string;
let followUp: { id: string; version: number };
let criterion: string;
let ratingId: string;

beforeAll(async () => {
	api = await startApi();
	const first = await api.json(`/api/v1/statements/${SLUG}/claims/2`);
	theirs = (first.evidence as { id: string }[])[0]?.id ?? '';
	const cited = { url: 'https://example.org/gone', stance: 'context' };
	withdrawn = String((await api.json(`${CLAIM}/evidence`, { token: true, body: cited })).id);
	const reason = { en: 'Gone.' };
	await api.json(`/api/v1/evidence/${withdrawn}/withdrawal`, { token: true, body: { reason } });
	const expected = {
		title: { en: 'Later' },
		expected_by: { date: '2026-01-01', precision: 'day' }
	};
	const made = await api.json(`${CLAIM}/follow-ups`, { token: true, body: expected });
	followUp = { id: String(made.id), version: Number(made.version) };
	const claim = await api.json(CLAIM);
	version = Number(claim.version);
	mine = (claim.evidence as { id: string }[])[0]?.id ?? '';
	criterion = (claim.criteria as { key: string }[])[0]?.key ?? '';
	ratingId = (claim.rating as { id: string }).id;
});
afterAll(() => api.close());

/** Refused with this status in both languages, with a sentence each, and nothing is recorded. */
async function refused(path: string, asked: Asked, status: number): Promise<Json> {
	const before = api.ctx.ledger.head();
	let english: Json = {};
	const sentences = new Set<unknown>();
	for (const language of ['ar', 'en']) {
		const response = await api.ask(path, {
			token: true,
			...asked,
			headers: { 'accept-language': language, ...asked.headers }
		});
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		english = (await response.json()) as Json;
		expect(String(english.detail)).toMatch(language === 'ar' ? /[\u0600-\u06FF]{2}/ : /[a-z]{2}/);
		sentences.add(english.detail);
		for (const { detail } of (english.issues ?? []) as Json[]) {
			expect(String(detail)).toMatch(language === 'ar' ? /[\u0600-\u06FF]{2}/ : /[a-z]{2}/);
			expect(String(detail)).not.toMatch(/[{}]|undefined/);
			sentences.add(detail);
		}
	}
	expect(sentences.size % 2).toBe(0);
	expect(api.ctx.ledger.head()).toEqual(before);
	return english;
}

const issuesIn = (answer: Json) =>
	((answer.issues ?? []) as { pointer: string; code: string }[]).map(
		({ pointer, code }) => `${pointer} ${code}`
	);

const NULL = String.fromCharCode(0);
const BELL = String.fromCharCode(7);
const OVERRIDE = String.fromCodePoint(0x202e);
const LONE = '\ud800';

type Change = [what: string, change: Json, issue: string];

describe('a rating', () => {
	const body = (change: Json) => ({
		status: 'in_progress',
		effective_on: '2016-02-01',
		reason: { en: 'Because.' },
		evidence: [mine],
		version,
		...change
	});
	const cases: Change[] = [
		['no status', { status: undefined }, '/status required'],
		['an empty status', { status: '' }, '/status required'],
		['a status nobody knows', { status: 'good' }, '/status not_allowed'],
		['a status of another scale', { status: 'supported' }, '/status not_on_scale'],
		['a status that is a number', { status: 3 }, '/status not_allowed'],
		['no day', { effective_on: undefined }, '/effective_on required'],
		['30 February', { effective_on: '2016-02-30' }, '/effective_on not_a_day'],
		['an instant for a day', { effective_on: '2016-02-01T00:00:00Z' }, '/effective_on not_a_day'],
		['a number for a day', { effective_on: 20160201 }, '/effective_on wrong_type'],
		[
			'the day before the statement',
			{ effective_on: '2016-01-19' },
			'/effective_on before_statement'
		],
		['a day in the future', { effective_on: '2999-01-01' }, '/effective_on in_the_future'],
		['no reason', { reason: undefined }, '/reason required'],
		['no language at all', { reason: {} }, '/reason language_required'],
		['a language nobody asked for', { reason: { fr: 'Parce que' } }, '/reason/fr unknown_field'],
		['a reason that is a text', { reason: 'Because.' }, '/reason wrong_type'],
		['a reason of blanks', { reason: { en: ' \n\t ' } }, '/reason/en required'],
		['a reason of invisible marks', { reason: { ar: '\u200f\u200f' } }, '/reason/ar required'],
		['too long a reason', { reason: { en: 'x'.repeat(5001) } }, '/reason/en too_long'],
		['too long a short form', { short: { en: 'x'.repeat(121) } }, '/short/en too_long'],
		['a control character', { reason: { en: `a${NULL}b` } }, '/reason/en control_characters'],
		['a bell', { reason: { en: `a${BELL}b` } }, '/reason/en control_characters'],
		['a line break in a line', { short: { en: 'a\nb' } }, '/short/en control_characters'],
		['a bidi override', { short: { ar: `ا${OVERRIDE}ب` } }, '/short/ar bidi_override'],
		['half a character', { reason: { en: `a${LONE}` } }, '/reason/en invalid_unicode'],
		['no evidence', { evidence: [] }, '/evidence evidence_required'],
		['evidence that is a text', { evidence: 'all' }, '/evidence wrong_type'],
		['evidence that is no key', { evidence: ['e1'] }, '/evidence/0 evidence_elsewhere'],
		['evidence that is not there', { evidence: [GHOST] }, '/evidence/0 evidence_elsewhere'],
		['a correction of nothing', { change: 'correction' }, '/corrects correction_needs_rating'],
		['superseded by nothing', { status: 'superseded' }, '/superseded_by superseded_needs_claim'],
		['a version that is a text', { version: '1' }, '/version wrong_type'],
		['no version', { version: undefined }, '/version required'],
		['half a version', { version: 1.5 }, '/version wrong_type'],
		['an unknown field', { colour: 'red' }, '/colour unknown_field'],
		['the name of every object’s maker', { constructor: 1 }, '/constructor unknown_field']
	];
	it.each(cases)('with %s', async (_, change, issue) => {
		const answer = await refused(`${CLAIM}/ratings`, { body: body(change) }, 422);
		expect(answer).toMatchObject({ code: 'invalid' });
		expect(issuesIn(answer)).toContain(issue);
	});

	it('with evidence of another claim, or withdrawn', async () => {
		const evidence = [mine, theirs, withdrawn];
		const answer = await refused(`${CLAIM}/ratings`, { body: body({ evidence }) }, 422);
		expect(issuesIn(answer)).toEqual([
			'/evidence/1 evidence_elsewhere',
			'/evidence/2 evidence_withdrawn'
		]);
	});

	it('with several things wrong names all of them', async () => {
		const answer = await refused(
			`${CLAIM}/ratings`,
			{ body: { reason: {}, effective_on: '2016-13-01', colour: 1 } },
			422
		);
		expect(issuesIn(answer)).toEqual(
			expect.arrayContaining([
				'/status required',
				'/effective_on not_a_day',
				'/reason language_required',
				'/version required',
				'/colour unknown_field'
			])
		);
	});

	it('with a stale version', async () => {
		const answer = await refused(`${CLAIM}/ratings`, { body: body({ version: version - 1 }) }, 409);
		expect(answer).toMatchObject({ code: 'stale_version', version, expected: version - 1 });
	});
});

describe('evidence', () => {
	const cases: Change[] = [
		['no address', { url: undefined }, '/url required'],
		['an empty address', { url: '' }, '/url required'],
		['no address at all', { url: 'not an address' }, '/url not_a_web_address'],
		['a relative address', { url: '/report' }, '/url not_a_web_address'],
		['javascript:', { url: 'javascript:alert(1)' }, '/url web_address_scheme'],
		['data:', { url: 'data:text/html,x' }, '/url web_address_scheme'],
		['ftp:', { url: 'ftp://example.org/x' }, '/url web_address_scheme'],
		['file:', { url: 'file:///etc/passwd' }, '/url web_address_scheme'],
		['credentials', { url: 'https://ada:secret@example.org/' }, '/url web_address_credentials'],
		['a user', { url: 'https://ada@example.org/' }, '/url web_address_credentials'],
		['a line break', { url: 'https://example.org/a\nb' }, '/url control_characters'],
		['a tab in the scheme', { url: 'java\tscript:alert(1)' }, '/url control_characters'],
		['a bidi override', { url: `https://example.org/${OVERRIDE}gpj` }, '/url bidi_override'],
		['too long an address', { url: `https://example.org/${'x'.repeat(5000)}` }, '/url too_long'],
		['a bad archive', { archive_url: 'ftp://example.org/' }, '/archive_url web_address_scheme'],
		['a stance nobody knows', { stance: 'neutral' }, '/stance not_allowed'],
		['no stance', { stance: undefined }, '/stance required'],
		['a quote without a language', { quote: { text: 'x' } }, '/quote/language required'],
		[
			'a quote in no language',
			{ quote: { text: 'x', language: '??' } },
			'/quote/language not_allowed'
		],
		[
			'too long a quote',
			{ quote: { text: 'x'.repeat(10_001), language: 'en' } },
			'/quote/text too_long'
		],
		[
			'a control character in a quote',
			{ quote: { text: `a${BELL}`, language: 'en' } },
			'/quote/text control_characters'
		],
		[
			'a bidi override in a title',
			{ source: { title: `a${OVERRIDE}b` } },
			'/source/title bidi_override'
		],
		[
			'a day that is none',
			{ source: { published_on: '2016-02-30' } },
			'/source/published_on not_a_partial_day'
		],
		[
			'a made-up reliability',
			{ source: { reliability: 'perfect' } },
			'/source/reliability not_allowed'
		],
		['an unknown field of the source', { source: { author: 'x' } }, '/source/author unknown_field'],
		[
			'a follow-up of another claim',
			{ follow_ups: ['01890a5d-ac96-774b-bcce-b302099a8057'] },
			'/follow_ups/0 follow_up_elsewhere'
		],
		['a criterion that is not there', { criteria: ['none'] }, '/criteria/0 criterion_unknown'],
		['an unknown field', { note: 'x' }, '/note unknown_field']
	];
	it.each(cases)('with %s', async (_, change, issue) => {
		const body = { url: 'https://example.org/bad', stance: 'supports', ...change };
		const answer = await refused(`${CLAIM}/evidence`, { body }, 422);
		expect(issuesIn(answer)).toContain(issue);
	});

	it('keeps overrides in quotes, and the marks that letters need everywhere', async () => {
		const text = `قال ${OVERRIDE}abc`;
		const answer = await api.json(`${CLAIM}/evidence`, {
			token: true,
			body: {
				url: 'https://example.org/marks',
				stance: 'context',
				quote: { text, language: 'ar' },
				source: { title: 'می‌خواهم\u200f' }
			}
		});
		expect(answer).toMatchObject({
			http: 201,
			quote: { text },
			source: { title: 'می‌خواهم\u200f' }
		});
	});
});

describe('follow-ups and judgements', () => {
	const expectation = {
		title: { en: 'A meeting' },
		expected_by: { date: '2030-01-01', precision: 'day' }
	};
	const record = () => ({
		title: { en: 'A vote' },
		bearing: 'context',
		outcome: 'happened',
		outcome_on: '2016-03-01',
		evidence: [mine]
	});
	const cases: [string, () => Json, string][] = [
		['nothing', () => ({}), '/title required'],
		[
			'neither an expected day nor an outcome',
			() => ({ title: { en: 'x' } }),
			'/expected_by required'
		],
		[
			'both',
			() => ({ ...record(), expected_by: expectation.expected_by }),
			'/expected_by unknown_field'
		],
		[
			'a day that is none',
			() => ({ ...expectation, expected_by: { date: '2030-02-30', precision: 'day' } }),
			'/expected_by/date not_a_day'
		],
		[
			'a precision nobody knows',
			() => ({ ...expectation, expected_by: { date: '2030-02-01', precision: 'hour' } }),
			'/expected_by/precision not_allowed'
		],
		[
			'expected since tomorrow',
			() => ({ ...expectation, expected_since: '2999-01-01' }),
			'/expected_since in_the_future'
		],
		[
			'an outcome that is still awaited',
			() => ({ ...record(), outcome: 'awaited' }),
			'/outcome not_allowed'
		],
		[
			'an outcome in the future',
			() => ({ ...record(), outcome_on: '2999-01-01' }),
			'/outcome_on in_the_future'
		],
		['no evidence', () => ({ ...record(), evidence: [] }), '/evidence evidence_required'],
		[
			'evidence of another claim',
			() => ({ ...record(), evidence: [theirs] }),
			'/evidence/0 evidence_elsewhere'
		],
		[
			'a title of two lines',
			() => ({ ...expectation, title: { en: 'a\nb' } }),
			'/title/en control_characters'
		],
		['a title in no language', () => ({ ...expectation, title: {} }), '/title language_required'],
		[
			'too long a title',
			() => ({ ...expectation, title: { ar: 'ا'.repeat(301) } }),
			'/title/ar too_long'
		]
	];
	it.each(cases)('a follow-up with %s', async (_, body, issue) => {
		const answer = await refused(`${CLAIM}/follow-ups`, { body: body() }, 422);
		expect(issuesIn(answer)).toContain(issue);
	});

	it.each<[string, Json, string]>([
		['no version', { version: undefined }, '/version required'],
		['an outcome nobody knows', { outcome: 'maybe' }, '/outcome not_allowed'],
		['a day in the future', { outcome_on: '2999-01-01' }, '/outcome_on in_the_future'],
		['no evidence', { evidence: undefined }, '/evidence evidence_required']
	])('an outcome with %s', async (_, change, issue) => {
		const outcome = { outcome: 'happened', outcome_on: '2026-01-01', evidence: [mine] };
		const body = { ...outcome, version: followUp.version, ...change };
		const answer = await refused(`/api/v1/follow-ups/${followUp.id}/outcome`, { body }, 422);
		expect(issuesIn(answer)).toContain(issue);
	});

	it.each<[string, Json, string]>([
		['a verdict nobody knows', { verdict: 'yes' }, '/verdict not_allowed'],
		['a day in the future', { effective_on: '2999-01-01' }, '/effective_on in_the_future'],
		['no day', { effective_on: undefined }, '/effective_on required']
	])('a verdict with %s', async (_, change, issue) => {
		const body = { verdict: 'met', effective_on: '2016-03-01', version, ...change };
		const answer = await refused(`${CLAIM}/criteria/${criterion}/verdict`, { body }, 422);
		expect(issuesIn(answer)).toContain(issue);
	});

	it('a verdict on a criterion that is not there', async () => {
		const body = { verdict: 'met', effective_on: '2016-03-01' };
		await refused(`${CLAIM}/criteria/none/verdict`, { body }, 404);
	});

	it.each<[string, Json, string]>([
		['a verdict nobody knows', { verdict: 'true' }, '/verdict not_allowed'],
		['no coverage', { coverage: undefined }, '/coverage required'],
		[
			'a day before the statement',
			{ effective_on: '2016-01-19' },
			'/effective_on before_statement'
		],

		[
			'words that are not the claim’s',
			{ elements: [{ verdict: 'faithful', text: { en: 'x' }, span: { en: 'zebra' } }] },
			'/elements/0/span/en span_not_found'
		],
		[
			'a source that is not there',
			{ quotes: [{ text: 'x', language: 'en', source: GHOST, basis: 'press_report' }] },
			'/quotes/0/source source_unknown'
		],
		[
			'a basis nobody knows',
			{ quotes: [{ text: 'x', language: 'en', source: GHOST, basis: 'hearsay' }] },
			'/quotes/0/basis not_allowed'
		]
	])('an attribution with %s', async (_, change, issue) => {
		const body = {
			verdict: 'faithful',
			coverage: 'full',
			rationale: { en: 'x' },
			effective_on: '2016-03-01',
			...change
		};
		const answer = await refused(`${CLAIM}/attribution`, { body }, 422);
		expect(issuesIn(answer)).toContain(issue);
	});

	it.each([
		() => `/api/v1/ratings/${ratingId}/retraction`,
		() => `/api/v1/evidence/${mine}/withdrawal`,
		() => `/api/v1/follow-ups/${followUp.id}/outcome/retraction`
	])('taking back without a reason', async (path) => {
		expect(issuesIn(await refused(path(), { body: {} }, 422))).toEqual(['/reason required']);
	});
});

describe('a body that is none', () => {
	const path = `${CLAIM}/ratings`;
	const bytes = (...values: number[]) => new Uint8Array(values);
	it.each<[string, Asked['body'], number, string]>([
		['nothing', '', 400, 'malformed_json'],
		['half of one', '{"status":', 400, 'malformed_json'],
		['a trailing comma', '{"status":"void",}', 400, 'malformed_json'],
		['NaN', '{"version":NaN}', 400, 'malformed_json'],
		[
			'bytes that are no UTF-8',
			bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d),
			400,
			'invalid_utf8'
		],
		['half a letter', bytes(0x22, 0xd8), 400, 'invalid_utf8'],
		['UTF-16', bytes(0x7b, 0, 0x7d, 0), 400, 'malformed_json'],
		['a list', '[]', 422, 'invalid'],
		['null', 'null', 422, 'invalid'],
		['a text', '"rate"', 422, 'invalid'],
		['a number beyond all', '{"version":1e999}', 422, 'invalid'],
		['a name that every object has', '{"__proto__":{"status":"void"}}', 422, 'invalid'],
		[
			'lists in lists, deeper than any stack',
			'['.repeat(200_000) + ']'.repeat(200_000),
			422,
			'invalid'
		],
		['objects in objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 422, 'invalid'],
		['10 MB', 'x'.repeat(10_000_000), 413, 'body_too_large'],
		[
			'10 MB of JSON',
			JSON.stringify({ reason: { en: 'x'.repeat(10_000_000) } }),
			413,
			'body_too_large'
		]
	])('%s', async (_, body, status, code) => {
		expect(await refused(path, { body: body ?? '' }, status)).toMatchObject({ code });
	});

	it('is too large whatever its header says', async () => {
		const chunk = new TextEncoder().encode(' '.repeat(100_000));
		let sent = 0;
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				sent += chunk.byteLength;
				controller.enqueue(chunk);
				if (sent >= 10_000_000) controller.close();
			}
		});
		const answer = await api.json(path, { token: true, stream: body });
		expect(answer).toMatchObject({ http: 413, code: 'body_too_large', status: 413 });
		expect(sent).toBeLessThan(2_000_000);
	});

	it.each([
		'text/plain',
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/jsonp',
		'application/json; charset=iso-8859-6'
	])('%s', async (type) => {
		const asked = { body: '{}', headers: { 'content-type': type } };
		expect(await refused(path, asked, 415)).toMatchObject({ code: 'wrong_media_type' });
	});

	it.each([
		'application/json; charset=UTF-8',
		'Application/JSON',
		'application/json;charset="utf-8"'
	])('%s is one', async (type) => {
		await refused(path, { body: '{}', headers: { 'content-type': type } }, 422);
	});

	it('goes to an address without parameters', async () => {
		expect(await refused(`${path}?version=1`, { body: {} }, 400)).toMatchObject({
			code: 'bad_query'
		});
	});
});
