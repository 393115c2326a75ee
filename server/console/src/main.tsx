import { render } from 'preact';
import { App } from './app';
import { restoreSession } from './session';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/page.css';
import './styles/states.css';
import './styles/login.css';
import './styles/summary.css';
import './styles/ranking.css';
import './styles/charts.css';
import './styles/receipt.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
void restoreSession();
