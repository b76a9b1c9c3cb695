import { HelpPage } from '../../components/help-page.tsx';
import { showPage } from '../../components/show-page.ts';

showPage(<HelpPage />);
