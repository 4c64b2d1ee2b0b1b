import { render } from 'preact';
import { Console } from './console.js';
import '../style/base.css';
import '../style/look.css';
import '../style/console.css';

render(<Console />, document.getElementById('explorer') as HTMLElement);
