package org.servicesafety.domain.term;

/**
 * Letters as typists mix them: Kazakh with Russian ones, Cyrillic with Latin ones that look alike, capitals with small, all kinds of
 * dashes and spaces.
 */
public final class Letters {

    private static final String KAZAKH = "қғңұүөәіһё";
    private static final String RUSSIAN = "кгнууоаихе";
    private static final String LATIN = "abcehikmoptxy";
    private static final String LOOKALIKE = "авсеникмортху";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D";
    private static final char BREVE = '\u0306';

    private Letters() {}

    static boolean isSpace(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    /** A space, or what is invisible among spaces, as a zero-width space. */
    static boolean isGap(char one) {
        return isSpace(one) || Character.getType(one) == Character.FORMAT;
    }

    static boolean isDash(char one) {
        return DASHES.indexOf(one) >= 0;
    }

    static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /** Letters, with the marks that stand on them and what is invisible among them: soft hyphens, joiners. */
    static boolean isLetter(char one) {
        return Character.isLetter(one) || isDropped(one);
    }

    /** Small letters, with Kazakh ones as their Russian neighbours; a word of both alphabets wholly Cyrillic. */
    public static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int index = 0; index < word.length(); index++) {
            add(folded, Character.toLowerCase(word.charAt(index)));
        }
        return hasCyrillic(folded) ? cyrillic(folded) : folded.toString();
    }

    private static void add(StringBuilder folded, char one) {
        int last = folded.length() - 1;
        if (one == BREVE && last >= 0 && folded.charAt(last) == 'и') {
            folded.setCharAt(last, 'й');
        } else if (!isDropped(one)) {
            folded.append(translated(one, KAZAKH, RUSSIAN));
        }
    }

    private static boolean isDropped(char one) {
        int type = Character.getType(one);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean hasCyrillic(CharSequence word) {
        return word.chars().anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.CYRILLIC);
    }

    private static String cyrillic(CharSequence word) {
        StringBuilder all = new StringBuilder(word.length());
        word.chars().forEach(one -> all.append(translated((char) one, LATIN, LOOKALIKE)));
        return all.toString();
    }

    private static char translated(char one, String from, String to) {
        int index = from.indexOf(one);
        return index < 0 ? one : to.charAt(index);
    }
}
