import type { Catalogue } from '../translate';
import { methodology } from './methodology';
import { reading } from './reading';
import { writing } from './writing';

export const ar = { ...reading, ...writing, methodology } satisfies Catalogue;
