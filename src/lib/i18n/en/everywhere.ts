import { activity } from './activity';
import { common } from './common';
import { errors } from './errors';
import { layout } from './layout';
import { meta } from './meta';
import { scales } from './scales';

/** What the layout and every error page say: one script instead of six. */
export const everywhere = {
	activity,
	common,
	errors,
	layout,
	meta,
	scales
};
