import type { Removal } from '../queries/claim-detail';

/** Why something was taken back; null for what stands. */
export function presentRemoval(removal: Removal) {
	if (removal === null) return null;
	const { seq, reason, replacedBy, recordedAt, actor } = removal;
	return { reason, replaced_by: replacedBy, recorded_at: recordedAt, actor, seq };
}
