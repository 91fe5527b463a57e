package org.servicesafety.jira.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Rates;
import org.servicesafety.domain.statistics.Interval;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Wording;

/** Figures of an analysis as they stand on paper: coefficients with two decimals, a dash where nothing is known. */
record FigureWords(Wording wording) {

    private static final String NONE = "\u2013";
    private static final String KEY = "service-safety.analysis.";

    String count(int count) {
        return wording.number(BigDecimal.valueOf(count));
    }

    String people(@Nullable Double strength) {
        return strength == null ? NONE : wording.number(BigDecimal.valueOf(Math.round(strength)));
    }

    String rate(@Nullable Double perThousand) {
        if (perThousand == null) {
            return NONE;
        }
        String text = BigDecimal.valueOf(perThousand)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        return wording.language() == Language.EN ? text : text.replace('.', ',');
    }

    String interval(@Nullable Interval interval) {
        return interval == null ? NONE : rate(interval.low()) + NONE + rate(interval.high());
    }

    /** What the change against last year amounts to. */
    String verdict(Rates.Measured measured) {
        Double pValue = measured.change().pValue();
        if (measured.tooFew() && pValue != null) {
            return wording.text(KEY + "too-few");
        }
        if (pValue == null) {
            return wording.text(KEY + "not-compared");
        }
        int difference = measured.count() - measured.previousCount();
        String said = difference == 0
                ? wording.text(KEY + "same")
                : wording.counted(KEY + (difference > 0 ? "more" : "less"), Math.abs(difference));
        String chance = pValue < 0.01 ? "p < " + rate(0.01) : "p = " + rate(pValue);
        return said + "; " + wording.text(KEY + "verdict." + measured.change().verdict()) + " (" + chance + ")";
    }
}
