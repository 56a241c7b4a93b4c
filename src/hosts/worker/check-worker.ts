import { expose } from 'comlink';
import { createCheckSession } from '../../check/create-session';
import { checkService } from './check-service';

expose(checkService(createCheckSession));
