"""Words of a text, with what the uncased encoder cannot see of them: shape, quotation state, paragraph starts."""
import re

WORD = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")
DOUBLE_TO_SINGLE = {'“': '‘', '”': '’', '"': "'"}


def shape(word):
    """0 none, 1 lower, 2 Capitalised, 3 UPPER, 4 digits, 5 mixed, 6 punctuation."""
    if not word[0].isalnum():
        return 6
    if word.islower():
        return 1
    if word[:1].isupper() and word[1:].islower() or len(word) == 1 and word.isupper():
        return 2
    return 3 if word.isupper() else 4 if word.isdigit() else 5


def spans_of(text):
    """(start, end) of every word; a possessive 's is a word of its own."""
    for match in WORD.finditer(text):
        start, end = match.span()
        if end - start > 2 and re.search(r"[’']s$", text[start:end]):
            yield start, end - 2
            yield end - 2, end
        else:
            yield start, end


def quotation_states(words, newline):
    """0 outside, 1 inside, 2 a quotation mark; a new paragraph closes what was left open."""
    inside, states = 0, []
    for word, starts in zip(words, newline):
        if starts and word not in '“"':
            inside = 0
        if word == '“':
            inside = 1
        elif word == '”':
            inside = 0
        elif word == '"':
            inside = 1 - inside
        states.append(2 if word in '“”"' else inside)
    return states


def sentence_starts(words, newline):
    """Indices of words that begin a sentence, by marks and capitals."""
    starts = [0]
    for i in range(1, len(words)):
        capital = re.match('[A-Z“"‘]', words[i])
        after_mark = words[i - 1] in '.!?' or words[i - 1] in '”"' and i > 1 and words[i - 2] in '.!?,'
        if newline[i] or after_mark and capital:
            starts.append(i)
    return starts
