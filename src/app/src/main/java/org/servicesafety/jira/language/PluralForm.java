package org.servicesafety.jira.language;

import java.math.BigDecimal;
import java.util.Locale;

/** The form of a noun beside a number, by the rules of Unicode's CLDR. */
enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The end of the key of a text in this form: {@code one}, {@code few}, {@code many}, {@code other}. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that the language uses beside the number; its sign plays no part. */
    static PluralForm of(Language language, BigDecimal number) {
        return switch (language) {
            case RU -> russian(number.abs());
            case KK, EN -> number.abs().compareTo(BigDecimal.ONE) == 0 ? ONE : OTHER;
        };
    }

    private static PluralForm russian(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            return OTHER;
        }
        return russian(number.remainder(HUNDRED).intValue());
    }

    private static PluralForm russian(int lastTwoDigits) {
        int lastDigit = lastTwoDigits % 10;
        boolean teens = lastTwoDigits / 10 == 1;
        if (teens || lastDigit == 0 || lastDigit > 4) {
            return MANY;
        }
        return lastDigit == 1 ? ONE : FEW;
    }
}
