package org.servicesafety.jira.print;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicesafety.jira.language.Wording;

/**
 * A sentence of a form with places in it, in the order of the language. In the source of a form it is named with its places,
 * {@code runs:key:grounds,unit}; {@code {0}} in the text stands for the first.
 */
final class Sentence {

    static final String NAMED = "runs:";

    /** Marks that no text holds, one for each place. */
    private static final char FIRST = '\u0010';

    private static final Pattern MARK = Pattern.compile("(?=[\u0010-\u0019])|(?<=[\u0010-\u0019])");

    /** Places that stand in the sentence as its other words do; the others are written on a line. */
    private static final Set<String> PLAIN = Set.of("from", "to");

    private Sentence() {}

    /**
     * The sentence.
     *
     * @param named as above
     * @param words makes the words between the places
     * @param place makes a place, given as in templates, and whether it stands on a line
     */
    static String of(
            String named, Wording wording, UnaryOperator<String> words, BiFunction<String, Boolean, String> place) {
        List<String> parts = List.of(named.split(":", -1));
        List<String> places = List.of(parts.get(2).split(",", -1));
        Object[] marks = IntStream.range(0, places.size())
                .mapToObj(index -> String.valueOf((char) (FIRST + index)))
                .toArray();
        return Arrays.stream(MARK.split(wording.text(parts.get(1), marks)))
                .map(piece -> isMark(piece) ? place(places.get(piece.charAt(0) - FIRST), place) : words.apply(piece))
                .collect(Collectors.joining());
    }

    private static boolean isMark(String piece) {
        return piece.length() == 1 && piece.charAt(0) >= FIRST && piece.charAt(0) <= FIRST + 9;
    }

    private static String place(String name, BiFunction<String, Boolean, String> place) {
        return place.apply("{{" + name + "}}", !PLAIN.contains(name));
    }
}
