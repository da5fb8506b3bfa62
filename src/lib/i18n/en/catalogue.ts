import { entries } from './entries';
import { methodology } from './methodology';
import { reading } from './reading';
import { writing } from './writing';

export const en = { ...reading, ...writing, entries, methodology };
