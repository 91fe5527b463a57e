package org.servicesafety.jira.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers with symbols of our own, since those of the JVM change with its version and settings. */
final class Numbers {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    static String plain(BigDecimal number, Language language) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols(language));
        return format.format(number);
    }

    /** With at most one decimal, half up, so that 12,45 is 12,5. */
    static String percent(double share, Language language) {
        BigDecimal rounded = BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        String sign = language == Language.EN ? "%" : NO_BREAK_SPACE + "%";
        return plain(rounded, language) + sign;
    }

    private static DecimalFormatSymbols symbols(Language language) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        symbols.setGroupingSeparator(language == Language.EN ? ',' : NO_BREAK_SPACE);
        symbols.setMinusSign('\u2212');
        return symbols;
    }
}
