package org.servicesafety.domain.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The wording of a term as tokens with their senses, without what changes nothing. */
final class Lexer {

    private static final Set<String> ENDINGS_OF_ORDINALS = Set.of(
            ("го|ого|его|му|ому|й|я|е|ой|ый|ий|ая|ое|ые|ых|х|ю|ую|ей|ом|м|ши|шы|и|ы|ин|ын|ине|ына|не|на|нен|нан|инен|ынан|си|сы|сине"
                            + "|сына|синен|сынан|син|сын|нин|нын|га|ге|ка|ке|да|де|та|те|дан|ден|тан|тен|инде|ында|синде|сында|st|nd|rd|th")
                    .split("\\|"));

    private Lexer() {}

    static List<Token> tokens(String text) {
        return withoutNoise(phrases(ordinals(Scanner.scan(text))));
    }

    /** "25-го" and "10-күнінен" become 25 and 10 күнінен, ordinals. */
    private static List<Token> ordinals(List<Token> scanned) {
        List<Token> all = new ArrayList<>();
        for (int index = 0; index < scanned.size(); index++) {
            Token token = scanned.get(index);
            int skipped = endingAfter(scanned, index);
            boolean dashed = skipped == 0 && isDashedWord(scanned, index);
            all.add(
                    skipped == 0 && !dashed
                            ? token
                            : token.asOrdinal(scanned.get(index + skipped).end()));
            index += dashed ? 1 : skipped;
        }
        return all;
    }

    /** How many tokens after a number are its ending: none, the ending, or a dash and the ending. */
    private static int endingAfter(List<Token> tokens, int index) {
        Token number = tokens.get(index);
        if (!isNumeric(number)) {
            return 0;
        }
        if (isAt(tokens, index + 1, Sense.DASH) && isEnding(tokens, index + 2, number)) {
            return 2;
        }
        boolean adjacent = index + 1 < tokens.size() && tokens.get(index + 1).start() == number.end();
        return adjacent && isEnding(tokens, index + 1, number) ? 1 : 0;
    }

    private static boolean isEnding(List<Token> tokens, int index, Token number) {
        if (index >= tokens.size()
                || !ENDINGS_OF_ORDINALS.contains(tokens.get(index).folded())) {
            return false;
        }
        boolean rangeOfRomans = number.is(Sense.ROMAN) && tokens.get(index).is(Sense.ROMAN);
        return !rangeOfRomans;
    }

    private static boolean isDashedWord(List<Token> tokens, int index) {
        Token number = tokens.get(index);
        return isNumeric(number)
                && isAt(tokens, index + 1, Sense.DASH)
                && isAt(tokens, index + 2, Sense.OTHER)
                && tokens.get(index + 1).start() == number.end()
                && tokens.get(index + 2).start() == tokens.get(index + 1).end();
    }

    private static boolean isNumeric(Token token) {
        return Set.of(Sense.NUMBER, Sense.ROMAN, Sense.YEAR, Sense.DATE).contains(token.sense());
    }

    private static boolean isAt(List<Token> tokens, int index, Sense sense) {
        return index < tokens.size() && tokens.get(index).is(sense);
    }

    /** Words become senses, the longest form first. */
    private static List<Token> phrases(List<Token> words) {
        List<Token> all = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int length = Math.min(Lexicon.LONGEST, words.size() - index);
            while (length > 1 && phrase(words, index, length).isEmpty()) {
                length--;
            }
            Token first = words.get(index);
            all.add(phrase(words, index, length).orElse(first));
            index += length;
        }
        return all;
    }

    private static Optional<Token> phrase(List<Token> words, int from, int length) {
        List<Token> phrase = words.subList(from, from + length);
        Token first = phrase.get(0);
        if (!first.is(Sense.OTHER)) {
            return Optional.empty();
        }
        String form = phrase.stream().map(Token::folded).collect(Collectors.joining(" "));
        int end = phrase.get(length - 1).end();
        return Lexicon.builtIn()
                .meaning(form)
                .map(meaning -> new Token(
                        meaning.sense(), meaning.value(), meaning.unit(), 0, 0, false, form, first.start(), end));
    }

    /** Drops words that change nothing, "year" after a year and "month" after its name. */
    private static List<Token> withoutNoise(List<Token> tokens) {
        List<Token> all = new ArrayList<>();
        for (Token token : tokens) {
            Token before = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean said = before != null && saysAgain(before, token);
            if (!said && !token.is(Sense.NOISE)) {
                all.add(token);
            }
        }
        return all;
    }

    private static boolean saysAgain(Token before, Token token) {
        boolean yearSaid = before.is(Sense.YEAR) || (before.is(Sense.DATE) && before.year() > 0);
        return (yearSaid && token.is(Frequency.YEAR)) || (before.is(Sense.MONTH) && token.is(Frequency.MONTH));
    }
}
