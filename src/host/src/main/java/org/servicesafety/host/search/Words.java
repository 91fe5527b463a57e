package org.servicesafety.host.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words to be found in a text, as PostgreSQL's patterns: all of them; one with a star at its end is a beginning. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+\\*?");

    private Words() {}

    static List<String> patterns(String typed) {
        List<String> patterns = WORD.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(Words::pattern)
                .toList();
        if (patterns.isEmpty()) {
            throw new JqlException("There is no word to search for in '" + typed + "'.");
        }
        return patterns;
    }

    private static String pattern(String word) {
        String start = "(^|[^[:alnum:]])";
        return word.endsWith("*") ? start + word.substring(0, word.length() - 1) : start + word + "([^[:alnum:]]|$)";
    }
}
