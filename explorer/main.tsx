import { render } from 'preact';
import { App } from './app.js';
import './style/base.css';
import './style/ask.css';
import './style/look.css';
import './style/gaps.css';
import './style/brief.css';
import './style/coverage.css';
import './style/forum.css';
import './style/forced-colors.css';

render(<App />, document.getElementById('explorer') as HTMLElement);
