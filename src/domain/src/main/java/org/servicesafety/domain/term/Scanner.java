package org.servicesafety.domain.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts a wording into words, numbers, days in digits and marks; one pass, each character looked at a bounded number of times. */
final class Scanner {

    private static final Map<Character, Sense> MARKS =
            Map.of(',', Sense.COMMA, ';', Sense.SEMICOLON, '(', Sense.OPEN, ')', Sense.CLOSE, '&', Sense.AND);
    /** Marks that change nothing: the end of an abbreviation, quotes. */
    private static final String SILENT = ".\"«»“”„";

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "п", 2, "ш", 3);
    private static final int MOST_DIGITS = 6;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String text) {
        this.text = text;
    }

    /** The pieces in order; words bear {@link Sense#OTHER} until they are looked up. */
    static List<Token> scan(String text) {
        Scanner scanner = new Scanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char one = text.charAt(at);
        if (Letters.isDigit(one)) {
            digits();
        } else if (Letters.isLetter(one)) {
            word();
        } else if (Letters.isSpace(one) || SILENT.indexOf(one) >= 0) {
            at++;
        } else {
            mark(one);
        }
    }

    private void mark(char one) {
        Sense sense = Letters.isDash(one) ? Sense.DASH : MARKS.getOrDefault(one, Sense.OTHER);
        tokens.add(Token.of(sense, 0, sense == Sense.DASH ? "-" : String.valueOf(one), at, at + 1));
        at++;
    }

    private void word() {
        int start = at;
        while (at < text.length() && Letters.isLetter(text.charAt(at))) {
            at++;
        }
        String raw = text.substring(start, at);
        String folded = Letters.fold(raw);
        if (!folded.isEmpty()) {
            Integer roman = ROMAN.get(latin(raw));
            Sense sense = roman == null ? Sense.OTHER : Sense.ROMAN;
            tokens.add(Token.of(sense, roman == null ? 0 : roman, folded, start, at));
        }
    }

    /** Cyrillic І stands for I in most plans. */
    private static String latin(String raw) {
        StringBuilder latin = new StringBuilder(raw.length());
        raw.chars()
                .map(Character::toLowerCase)
                .map(one -> one == 'і' ? 'i' : one == 'ѵ' ? 'v' : one)
                .forEach(one -> latin.append((char) one));
        return latin.toString();
    }

    private void digits() {
        int start = at;
        Token date = dayInDigits();
        if (date != null) {
            tokens.add(date);
            at = date.end();
            return;
        }
        at = endOfDigits(start);
        String digits = text.substring(start, at);
        boolean year = digits.length() == 4 && isYear(Integer.parseInt(digits));
        Sense sense = year ? Sense.YEAR : digits.length() <= MOST_DIGITS ? Sense.NUMBER : Sense.OTHER;
        tokens.add(Token.of(sense, sense == Sense.OTHER ? 0 : Integer.parseInt(digits), digits, start, at));
    }

    /** {@code 15.03}, {@code 15.03.26}, {@code 15/03/2026} and {@code 2026-03-15}; {@code 03.2026} with day 0. */
    private @Nullable Token dayInDigits() {
        int endOfFirst = endOfDigits(at);
        if (endOfFirst - at == 4) {
            return isoDay(endOfFirst);
        }
        int second = afterDot(endOfFirst);
        int endOfSecond = second < 0 ? 0 : endOfDigits(second);
        if (second < 0 || endOfFirst - at > 2) {
            return null;
        }
        if (endOfSecond - second == 4 && isYear(number(second, endOfSecond))) {
            return date(0, number(at, endOfFirst), number(second, endOfSecond), endOfSecond);
        }
        return endOfSecond - second <= 2
                ? dayAndMonth(number(at, endOfFirst), number(second, endOfSecond), endOfSecond)
                : null;
    }

    private @Nullable Token dayAndMonth(int day, int month, int end) {
        int third = afterDot(end);
        int endOfThird = third < 0 ? 0 : endOfDigits(third);
        int length = endOfThird - third;
        boolean withYear = third >= 0 && (length == 2 || (length == 4 && isYear(number(third, endOfThird))));
        if (third >= 0 && !withYear) {
            return null;
        }
        int year = withYear ? number(third, endOfThird) : 0;
        return date(day, month, length == 2 && withYear ? 2000 + year : year, withYear ? endOfThird : end);
    }

    private @Nullable Token isoDay(int endOfYear) {
        int endOfMonth = endOfYear + 3;
        int end = endOfYear + 6;
        boolean iso = isDashAt(endOfYear)
                && endOfDigits(endOfYear + 1) == endOfMonth
                && isDashAt(endOfMonth)
                && endOfDigits(endOfMonth + 1) == end
                && isYear(number(at, endOfYear));
        return iso
                ? date(number(endOfMonth + 1, end), number(endOfYear + 1, endOfMonth), number(at, endOfYear), end)
                : null;
    }

    private Token date(int day, int month, int year, int end) {
        return new Token(Sense.DATE, day, null, month, year, false, text.substring(at, end), at, end);
    }

    /** Where digits begin after a dot or a slash, of which the dot may be followed by spaces; -1 if they do not. */
    private int afterDot(int index) {
        if (index >= text.length() || (text.charAt(index) != '.' && text.charAt(index) != '/')) {
            return -1;
        }
        int after = index + 1;
        while (after < text.length() && Letters.isGap(text.charAt(after))) {
            after++;
        }
        return after < text.length() && Letters.isDigit(text.charAt(after)) ? after : -1;
    }

    private boolean isDashAt(int index) {
        return index < text.length() && Letters.isDash(text.charAt(index));
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < text.length() && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number < 3000;
    }
}
