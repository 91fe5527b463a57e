package org.servicesafety.domain.print;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short code under a printed form: {@code 7K4M-2F}. Its letters are Crockford's: digits and capitals without I, L, O and U.
 *
 * @param place four or six characters that find the record
 * @param check two characters that depend on record, revision and content
 */
public record CheckCode(String place, String check) {

    static final int CHECK_LENGTH = 2;
    static final int BITS_OF_A_LETTER = 5;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** What people type for a letter of ours: look-alikes, and keys of a keyboard that was left in Cyrillic. */
    private static final String TYPED = "OILАВЕКМНОРСТХУ";

    private static final String MEANT = "011ABEKMH0PCTXY";

    /** The code that is meant by a text: in any letter case, with or without dashes and spaces; empty for a text that can be none. */
    public static Optional<CheckCode> read(@Nullable String text) {
        if (text == null || text.length() > 40) {
            return Optional.empty();
        }
        String letters = folded(text.replaceAll("[\\s\\p{Pd}\u00a0]", "").toUpperCase(Locale.ROOT));
        int place = letters.length() - CHECK_LENGTH;
        boolean known = letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return known && (place == 4 || place == 6)
                ? Optional.of(new CheckCode(letters.substring(0, place), letters.substring(place)))
                : Optional.empty();
    }

    /** As it is printed. */
    public String text() {
        return place + "-" + check;
    }

    /** The number in that many letters, the highest first. */
    static String letters(long number, int length) {
        StringBuilder text = new StringBuilder();
        for (int position = length - 1; position >= 0; position--) {
            text.append(LETTERS.charAt((int) (number >>> (position * BITS_OF_A_LETTER)) & 31));
        }
        return text.toString();
    }

    /** The number that these letters, all known ones, stand for. */
    static long number(String letters) {
        long number = 0;
        for (int place = 0; place < letters.length(); place++) {
            number = (number << BITS_OF_A_LETTER) | LETTERS.indexOf(letters.charAt(place));
        }
        return number;
    }

    private static String folded(String letters) {
        StringBuilder folded = new StringBuilder();
        for (int place = 0; place < letters.length(); place++) {
            char letter = letters.charAt(place);
            int typed = TYPED.indexOf(letter);
            folded.append(typed < 0 ? letter : MEANT.charAt(typed));
        }
        return folded.toString();
    }
}
