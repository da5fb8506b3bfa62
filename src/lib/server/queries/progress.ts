import type { Day } from '../../domain/day';
import { statusCounts, stepDays, type History, type StepSize } from '../../domain/progress';
import type { ScaleId, StatusCode } from '../../domain/scales';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';

interface HistoryRow {
	ref: string;
	scale: ScaleId;
	since: Day;
	steps: string;
}

const reads = prepared(({ $client }) => ({
	all: $client.prepare<[], HistoryRow>(
		'SELECT ref, scale, made_on AS since, steps FROM claim ORDER BY statement, number'
	),
	ofStatement: $client.prepare<[string], HistoryRow>(
		'SELECT ref, scale, made_on AS since, steps FROM claim WHERE statement = ? ORDER BY number'
	)
}));

/** What became of each claim, day by day: of one statement, or of all. */
function histories(db: Db, statement?: string): History[] {
	const { all, ofStatement } = reads(db);
	const rows = statement === undefined ? all.all() : ofStatement.all(statement);
	return rows.map(({ steps, ...row }) => ({
		...row,
		steps: (JSON.parse(steps) as [Day, StatusCode][]).map(([day, status]) => ({ day, status }))
	}));
}

/**
 * How many claims had which status at the end of each step; `from` is the day of the first
 * statement and `to` is today unless said. Throws `invalid` for more steps than anybody reads.
 */
export function progress(
	db: Db,
	asked: {
		statement?: string | undefined;
		from?: Day | undefined;
		to?: Day | undefined;
		step: StepSize;
		today: Day;
	}
) {
	const claims = histories(db, asked.statement);
	const to = asked.to ?? asked.today;
	const from = asked.from ?? claims.map(({ since }) => since).reduce((a, b) => (a < b ? a : b), to);
	return statusCounts(claims, stepDays(from, to, asked.step));
}
