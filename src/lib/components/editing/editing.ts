import type { ComponentProps } from 'svelte';
import type AttachForm from './AttachForm.svelte';
import type EditFollowUpForm from './EditFollowUpForm.svelte';
import type NewFollowUpForm from './NewFollowUpForm.svelte';
import type OutcomeForm from './OutcomeForm.svelte';
import type RateForm from './RateForm.svelte';
import type RetractOutcomeForm from './RetractOutcomeForm.svelte';
import type RetractRatingForm from './RetractRatingForm.svelte';
import type WithdrawForm from './WithdrawForm.svelte';
import type { Translate } from '$lib/i18n/translate';
import type { ClaimHead } from './claim-head';

interface Forms {
	rate: typeof RateForm;
	attach: typeof AttachForm;
	followUp: typeof NewFollowUpForm;
	outcome: typeof OutcomeForm;
	editFollowUp: typeof EditFollowUpForm;
	retractRating: typeof RetractRatingForm;
	retractOutcome: typeof RetractOutcomeForm;
	withdraw: typeof WithdrawForm;
}

export type EditingKind = keyof Forms;

/** What the load of a form's page gives, as `editing`: the form's kind and its props. */
export type Editing = {
	[K in EditingKind]: { kind: K } & Omit<ComponentProps<Forms[K]>, 'form'>;
}[EditingKind];

export function editingTitle(editing: { kind: EditingKind; claim: ClaimHead }, t: Translate) {
	return t(`editing.heading.${editing.kind}`, { number: editing.claim.number });
}
