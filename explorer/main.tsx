import { render } from 'preact';
import { App } from './app.js';
import './style/base.css';
import './style/ask.css';

render(<App />, document.getElementById('explorer') as HTMLElement);
