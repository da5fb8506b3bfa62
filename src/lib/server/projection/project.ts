import { sql } from 'drizzle-orm';
import type { LedgerEntry } from '../../domain/entry';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';
import { entryScope, projectionState } from '../db/schema';
import * as claims from './claim-rows';
import * as evidence from './evidence-rows';
import * as followUps from './follow-up-rows';
import { scopeOf } from './scope';
import * as statements from './statement-rows';

const value = sql.placeholder;
const bookkeeping = prepared((db) => ({
	scope: db
		.insert(entryScope)
		.values({
			seq: value('seq'),
			type: value('type'),
			actor: value('actor'),
			statement: value('statement'),
			claim: value('claim')
		})
		.prepare(),
	state: db
		.insert(projectionState)
		.values({ id: 1, seq: value('seq') })
		.onConflictDoUpdate({ target: projectionState.id, set: { seq: sql`excluded.seq` } })
		.prepare()
}));

/** Turns one entry into the rows that pages read, and remembers how far the projection is. */
export function project(db: Db, entry: LedgerEntry): void {
	projectRows(db, entry);
	const scope = scopeOf(db, entry);
	const { seq, type, actor } = entry;
	bookkeeping(db).scope.run({ seq, type, actor, ...scope });
	bookkeeping(db).state.run({ seq });
	if (scope.claim) claims.refreshSummary(db, scope.claim, entry);
}

function projectRows(db: Db, entry: LedgerEntry): void {
	switch (entry.type) {
		case 'statement.published':
			return statements.published(db, entry);
		case 'statement.edited':
			return statements.edited(db, entry);
		case 'statement.context_checked':
			return statements.contextChecked(db, entry);
		case 'statement.gap_noted':
			return statements.gapNoted(db, entry);
		case 'statement.source_listed':
			return statements.sourceListed(db, entry);
		case 'claim.published':
			return claims.published(db, entry);
		case 'claim.edited':
			return claims.edited(db, entry);
		case 'claim.criterion_fixed':
			return claims.criterionFixed(db, entry);
		case 'claim.criterion_judged':
			return claims.criterionJudged(db, entry);
		case 'claim.verdict_retracted':
			return claims.verdictRetracted(db, entry);
		case 'claim.attribution_judged':
			return claims.attributionJudged(db, entry);
		case 'claim.attribution_retracted':
			return claims.attributionRetracted(db, entry);
		case 'claim.rated':
			return claims.rated(db, entry);
		case 'claim.rating_retracted':
			return claims.ratingRetracted(db, entry);
		case 'claim.look_again_set':
			return claims.lookAgainSet(db, entry);
		case 'follow_up.expected':
			return followUps.expected(db, entry);
		case 'follow_up.recorded':
			return followUps.recorded(db, entry);
		case 'follow_up.resolved':
			return followUps.resolved(db, entry);
		case 'follow_up.outcome_retracted':
			return followUps.outcomeRetracted(db, entry);
		case 'follow_up.edited':
			return followUps.edited(db, entry);
		case 'evidence.attached':
			return evidence.attached(db, entry);
		case 'evidence.linked':
			return evidence.linked(db, entry);
		case 'evidence.withdrawn':
			return evidence.withdrawn(db, entry);
		case 'source.added':
			return evidence.sourceAdded(db, entry);
		case 'source.edited':
			return evidence.sourceEdited(db, entry);
	}
}
