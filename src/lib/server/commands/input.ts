import * as v from 'valibot';
import { bilingual, proseText } from '../../domain/text';

/** The version of the subject that was read before it was changed. */
export const versionField = v.pipe(v.number(), v.integer('wrong_type'), v.minValue(0, 'too_small'));

const reasonField = bilingual(proseText(5_000));
export const retractionSchema = v.strictObject({ reason: reasonField });
