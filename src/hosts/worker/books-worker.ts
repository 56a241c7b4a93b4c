import { expose } from 'comlink';
import { booksService } from './books-service';

expose(booksService);
