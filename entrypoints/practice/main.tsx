import { PRACTICE_PAPER_ID, PracticePage } from '../../components/practice-page.tsx';
import { showPage } from '../../components/show-page.ts';
import { createPractice } from '../../lib/practice/create-practice.ts';

const start = () =>
  createPractice({
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    paperAddress: `#${PRACTICE_PAPER_ID}`,
  });
showPage(<PracticePage start={start} />);
