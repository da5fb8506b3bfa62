import type { DueDate } from '$lib/domain/due-date';
import type { Outcome } from '$lib/domain/follow-up';
import type { I18n } from '$lib/i18n/i18n';
import type { Bilingual } from '$lib/i18n/pick';

export interface LinkedFollowUp {
	id: string;
	title: Bilingual;
	outcome: Outcome;
	outcomeOn: string | null;
	expectedBy: DueDate | null;
	/** Its outcome names the evidence. */
	isCiting: boolean;
}

export function followUpChoices(
	followUps: readonly LinkedFollowUp[],
	{ t, day, expected, pick }: I18n
) {
	const when = ({ outcome, outcomeOn, expectedBy }: LinkedFollowUp) => {
		if (outcomeOn) return `${t(`scales.outcome.${outcome}`)}, ${day(outcomeOn)}`;
		return expectedBy ? expected(expectedBy) : '';
	};
	return followUps.map((followUp) => ({
		value: followUp.id,
		label: pick(followUp.title).text,
		hint: when(followUp),
		glyph: followUp.outcome
	}));
}
