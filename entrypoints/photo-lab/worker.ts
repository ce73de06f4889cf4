// The one worker in which models run.
import { serve } from '../../lib/pictures/lab/work.ts';

serve(self);
