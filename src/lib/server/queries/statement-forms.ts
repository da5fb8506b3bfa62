import type { Context } from '../context';
import { claimFacts } from './claim-facts';
import { statementFacts } from './statement-facts';
import { subjectVersion } from './subject-version';

/** Which statement a form is about. Throws `not_found`. */
function statementHead({ db }: Context, slug: string) {
	const { title, madeOn, claims, originalLanguage, originalText } = statementFacts(db, slug);
	return { head: { slug, title, madeOn }, claims, originalLanguage, originalText };
}

/** What the form for our own words about a statement shows. */
export function statementEditForm(ctx: Context, slug: string) {
	const facts = statementFacts(ctx.db, slug);
	return {
		statement: statementHead(ctx, slug).head,
		version: subjectVersion(ctx.db, `statement/${slug}`),
		originalLanguage: facts.originalLanguage,
		facts: {
			title: facts.title,
			place: facts.place,
			speakers: facts.speakers,
			parties: facts.parties,
			preamble: facts.preamble,
			adaptationNotice: facts.adaptationNotice,
			copies: facts.copies,
			coverageNote: facts.coverageNote
		}
	};
}

/** What the form for a further point of a published statement shows. */
export function newClaimForm(ctx: Context, slug: string) {
	const { head, claims, originalLanguage, originalText } = statementHead(ctx, slug);
	return { statement: head, number: Math.max(0, ...claims) + 1, originalLanguage, originalText };
}

/** What the form for a check of the preamble shows. */
export function contextForm(ctx: Context, slug: string) {
	const { preamble, originalLanguage } = statementFacts(ctx.db, slug);
	return { statement: statementHead(ctx, slug).head, preamble, originalLanguage };
}

/** What the form for something that could not be established shows. */
export function gapForm(ctx: Context, slug: string) {
	const { head, claims } = statementHead(ctx, slug);
	return {
		statement: head,
		claims: claims.map((number) => ({
			number,
			title: claimFacts(ctx.db, `${slug}/${number}`).title
		}))
	};
}
