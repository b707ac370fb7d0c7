/** What needs no registry, one after the other in one window. */
import { journeys } from '../../host/journey.ts';
import { copying } from './copying.ts';
import { marking } from './marking.ts';
import { pasting } from './pasting.ts';
import { reading } from './reading.ts';
import { typing } from './typing.ts';

journeys({}, [typing, copying, reading, pasting, marking]);
