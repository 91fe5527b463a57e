package org.servicesafety.jira.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.language.Wording;

/** Words that all forms have. */
final class FormWords {

    private final Wording wording;

    FormWords(Wording wording) {
        this.wording = wording;
    }

    /** The day as forms have it, its month in words; without one the places to write it in. */
    String day(@Nullable LocalDate day) {
        if (day == null) {
            return wording.text("service-safety.print.day.blank");
        }
        String number = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : String.valueOf(day.getDayOfMonth());
        return wording.text(
                "service-safety.print.day",
                number,
                wording.text("service-safety.month." + day.getMonthValue() + ".of"),
                day.getYear());
    }

    /** Who approves: the office or, if it is not known, that of the order. */
    String commander(String office) {
        return office.isBlank() ? wording.text("service-safety.print.commander") : office;
    }
}
