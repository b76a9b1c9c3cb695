import { render } from 'preact';
import { HelpPage } from '../../components/help-page.tsx';

render(<HelpPage />, document.querySelector('#app') ?? document.body);
