import type { Translate } from '$lib/i18n/translate';
import type { ClaimHead } from './claim-head';
import type {
	AttachProps,
	FollowUpProps,
	NewFollowUpProps,
	RateProps,
	RetractRatingProps,
	WithdrawProps
} from './form-props';

interface Forms {
	rate: RateProps;
	attach: AttachProps;
	followUp: NewFollowUpProps & { as: 'expect' | 'record' };
	outcome: FollowUpProps;
	editFollowUp: FollowUpProps;
	retractRating: RetractRatingProps;
	retractOutcome: FollowUpProps;
	withdraw: WithdrawProps;
}

export type EditingKind = keyof Forms;

/** What the load of a form's page gives, as `editing`: the form's kind and its props. */
export type Editing = { [K in EditingKind]: { kind: K } & Forms[K] }[EditingKind];

export function editingTitle(editing: { kind: EditingKind; claim: ClaimHead }, t: Translate) {
	return t(`editing.heading.${editing.kind}`, { number: editing.claim.number });
}
