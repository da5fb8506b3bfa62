import { activity } from './activity';
import { charts } from './charts';
import { claims } from './claims';
import { common } from './common';
import { corrections } from './corrections';
import { dashboard } from './dashboard';
import { errors } from './errors';
import { evidence } from './evidence';
import { followUps } from './follow-ups';
import { layout } from './layout';
import { lists } from './lists';
import { meta } from './meta';
import { scales } from './scales';
import { statements } from './statements';

/** What every page may say: one file per subject, a page adds its words to its own. */
export const reading = {
	activity,
	charts,
	claims,
	common,
	corrections,
	dashboard,
	errors,
	evidence,
	followUps,
	layout,
	lists,
	meta,
	scales,
	statements
};
