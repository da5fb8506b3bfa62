import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { ATTRIBUTION_VERDICTS, COVERAGES, QUOTE_BASES } from '../../src/lib/domain/attribution';
import { KINDS } from '../../src/lib/domain/claim';
import { CRITERION_VERDICTS } from '../../src/lib/domain/criterion';
import { PRECISIONS } from '../../src/lib/domain/due-date';
import { BEARINGS, OUTCOMES } from '../../src/lib/domain/follow-up';
import { SCALE_IDS, statusesOf } from '../../src/lib/domain/scales';
import { exportRecord } from '../../src/lib/server/exchange/record-export';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { aCitation, rate } from '../support/factories';
import { firstRecord, testContext } from '../support/app';

interface Schema {
	$defs: Record<string, { enum?: unknown[]; properties?: Record<string, { enum?: unknown[] }> }>;
}
const schema = JSON.parse(readFileSync('records/record.schema.json', 'utf8')) as Schema;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What an independent validator finds wrong with a record. */
function complaints(record: unknown): string[] {
	validate(record);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the first record fits the published schema', () => {
	expect(complaints(firstRecord())).toEqual([]);
});

test('what is exported after editing fits it too, and loads elsewhere', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	const ref = 'carter-le-drian-paris-2016/2';
	const evidence = await aCitation(ctx, ref);
	await rate(ctx, ref, { status: 'stalled', evidence: [evidence], on: '2026-01-01' });
	const exported = exportRecord(ctx, 'carter-le-drian-paris-2016');
	expect(complaints(JSON.parse(JSON.stringify(exported)))).toEqual([]);
	const elsewhere = testContext();
	await importRecord(elsewhere, exported);
	expect(exportRecord(elsewhere, 'carter-le-drian-paris-2016')).toEqual(exported);
});

test('the schema refuses what the import refuses', () => {
	const record = firstRecord() as { claims: { kind: string }[]; colour?: string };
	record.claims[0]!.kind = 'promise';
	record.colour = 'red';
	expect(complaints(record)).toHaveLength(2);
});

test('its vocabularies are those of the domain', () => {
	const { $defs } = schema;
	const property = (def: string, name: string) => $defs[def]?.properties?.[name]?.enum;
	expect($defs.attribution_verdict?.enum).toEqual([...ATTRIBUTION_VERDICTS]);
	expect($defs.delivery_status?.enum).toEqual(statusesOf('delivery-1'));
	expect($defs.fact_status?.enum).toEqual(statusesOf('fact-1'));
	expect($defs.precision?.enum).toEqual([...PRECISIONS]);
	expect(property('claim', 'kind')).toEqual([...KINDS]);
	expect(property('claim', 'scale')).toEqual(SCALE_IDS);
	expect(property('criterion', 'verdict')).toEqual([...CRITERION_VERDICTS]);
	expect(property('attribution', 'coverage')).toEqual([...COVERAGES]);
	expect(property('follow_up', 'outcome')).toEqual([...OUTCOMES]);
	expect(property('follow_up', 'bearing')).toEqual([...BEARINGS, null]);
	expect(JSON.stringify($defs.attribution)).toContain(JSON.stringify(QUOTE_BASES));
});
