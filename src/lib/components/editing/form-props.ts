import type { CriterionVerdict } from '$lib/domain/criterion';
import type { DueDate } from '$lib/domain/due-date';
import type { Bearing, Outcome } from '$lib/domain/follow-up';
import type { StatusCode } from '$lib/domain/scales';
import type { StatusDoubt } from '$lib/domain/status-doubt';
import type { Issue } from '$lib/i18n/i18n';
import type { Bilingual } from '$lib/i18n/pick';
import type { ClaimHead } from './claim-head';
import type { Pickable } from './folded-picks';
import type { SourceFacts } from './source-facts';

/** What each form is about, as its page's load gives it. */
interface AboutClaim {
	claim: ClaimHead;
}

interface Quote {
	text: string;
	language: string | null;
}

export interface RatingShown {
	id: string;
	status: StatusCode;
	effectiveOn: string;
	reason: Bilingual;
}

export interface RateProps extends AboutClaim {
	version: number;
	today: string;
	/** Those that could have been wrong, the newest first. */
	ratings: readonly RatingShown[];
	statuses: readonly { status: StatusCode; doubt: StatusDoubt | null }[];
	criteria: readonly { number: number; verdict: CriterionVerdict; counts: boolean }[];
	citations: readonly Pickable[];
	/** Claims that may have taken this one's place. */
	claims: readonly { ref: string; title: Bilingual }[];
}

export interface KnownPage extends SourceFacts {
	citedOn: readonly { ref: string; number: number; title: Bilingual }[];
	/** The passages that the claim cites from it already. */
	here: readonly { key: string; number: number; quote: Quote | null }[];
}

/** What is known about a page, once its address was given. */
export interface Looked {
	url: string;
	issues: readonly Issue[];
	/** Nothing where nobody has cited the page yet. */
	source: KnownPage | null;
}

export interface FollowUpChoice {
	id: string;
	title: Bilingual;
	outcome: Outcome;
	outcomeOn: string | null;
	expectedBy: DueDate | null;
}

export interface CriterionChoice {
	key: string;
	number: number;
	question: Bilingual;
}

export interface AttachProps extends AboutClaim {
	followUps: readonly FollowUpChoice[];
	criteria: readonly CriterionChoice[];
	looked: Looked | null;
}

export interface NewFollowUpProps extends AboutClaim {
	today: string;
	citations: readonly Pickable[];
}

export interface FollowUpShown {
	id: string;
	version: number;
	title: Bilingual;
	description: Bilingual | null;
	bearing: Bearing | null;
	expectedBy: DueDate | null;
	isOverdue: boolean;
	/** Would be overdue if what became of it were taken back. */
	isPastDue: boolean;
	/** What became of it; null while it is awaited. */
	outcome: { outcome: Outcome; on: string } | null;
}

export interface FollowUpProps extends AboutClaim {
	today: string;
	followUp: FollowUpShown;
	citations: readonly (Pickable & { followUps: readonly string[] })[];
}

export interface RetractRatingProps extends AboutClaim {
	rating: RatingShown;
	isTakenBack: boolean;
	isInForce: boolean;
	/** The rating that holds afterwards. */
	next: RatingShown | null;
}

export interface WithdrawProps extends AboutClaim {
	/** Nothing where it has been withdrawn already. */
	citation: (Pickable & { quote: Quote | null }) | null;
	isWithdrawn: boolean;
	/** What rests on it. */
	ratings: readonly { status: StatusCode; effectiveOn: string; isOnly: boolean }[];
	followUps: readonly { title: Bilingual }[];
}
