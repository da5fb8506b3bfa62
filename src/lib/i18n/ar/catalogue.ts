import type { Catalogue } from '../translate';
import { entries } from './entries';
import { methodology } from './methodology';
import { reading } from './reading';
import { writing } from './writing';

export const ar = { ...reading, ...writing, entries, methodology } satisfies Catalogue;
