import { accounts } from './accounts';
import { activity } from './activity';
import { charts } from './charts';
import { claims } from './claims';
import { common } from './common';
import { corrections } from './corrections';
import { dashboard } from './dashboard';
import { drafting } from './drafting';
import { editing } from './editing';
import { entries } from './entries';
import { errors } from './errors';
import { evidence } from './evidence';
import { followUps } from './follow-ups';
import { issues } from './issues';
import { judging } from './judging';
import { layout } from './layout';
import { lists } from './lists';
import { meta } from './meta';
import { methodology } from './methodology';
import { scales } from './scales';
import { statements } from './statements';

/** One file per subject: a page adds its words to its own. Pages load area by area, see load-catalogue.ts. */
export const en = {
	accounts,
	activity,
	charts,
	claims,
	common,
	corrections,
	dashboard,
	drafting,
	editing,
	entries,
	errors,
	evidence,
	followUps,
	issues,
	judging,
	layout,
	lists,
	meta,
	methodology,
	scales,
	statements
};
