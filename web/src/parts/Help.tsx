import { Modal } from './Modal.tsx';
import { startTour } from './tour/tour-place.ts';

const keys: readonly (readonly [key: string, does: string])[] = [
  ['/', 'search'],
  ['j', 'next row'],
  ['k', 'row before'],
  ['Enter', 'open the row'],
  ['g', 'graph of what the page is about'],
  ['e', 'expand the chosen node of the graph'],
  ['c', 'collapse it'],
  ['p', 'pin it, or let it go'],
  ['h', 'marks in an article on and off'],
  ['r', 'put the chosen reading in an article right'],
  ['s d n', 'judge two things: same, different, not sure'],
  ['u', 'undo the last step in the graph, or a verdict'],
  ['?', 'this help'],
  ['Esc', 'back to the page'],
];

const words: readonly (readonly [word: string, means: string])[] = [
  ['Statement', 'an affirmative sentence that somebody asserts or denies'],
  ['Asserts ▲', 'a speaker is reported to have said that it is so'],
  ['Denies ▼', 'a speaker is reported to have said that it is not so, or not known'],
  ['Reported by', 'the outlet whose article tells of it, and whoever passed it on'],
  ['Origin', 'an article that is no copy of another: copies of one text count once'],
];

/** The keys and the five words of the explorer. */
export const Help = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal label="Keys and words" onClose={onClose}>
    <div className="help">
      <h2>Keys</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h2>Words</h2>
      <dl className="help-words">
        {words.map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">Nobody is said to be right: the explorer shows who is reported to have said what.</p>
      <p className="help-buttons">
        <button type="button" onClick={onClose}>
          Close
        </button>
        <button
          type="button"
          onClick={() => {
            onClose();
            startTour();
          }}
        >
          Show me the words on the pages
        </button>
      </p>
    </div>
  </Modal>
);
