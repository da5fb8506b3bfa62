/** The chapters of the methodology page, in their order; the id is the anchor. */
export const CHAPTERS = [
	'kinds',
	'delivery',
	'fact',
	'attribution',
	'criteria',
	'followUps',
	'evidence',
	'rules',
	'rates'
] as const;

export const RULES = ['nothingLost', 'threeThings', 'clocks', 'texts', 'chain'] as const;
