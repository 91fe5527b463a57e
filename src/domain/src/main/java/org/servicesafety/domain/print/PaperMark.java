package org.servicesafety.domain.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the picture under a printed form says: {@code SS1 MU03-PLAN-2026 R2 7K4M-2F}.
 *
 * @param key of the record, without spaces
 */
public record PaperMark(String key, int revision, CheckCode code) {

    private static final Pattern FORM = Pattern.compile("SS1 (\\S{1,100}) R(\\d{1,6}) (\\S+)");

    public String text() {
        return "SS1 " + key + " R" + revision + " " + code.text();
    }

    /** What the text of such a picture says; empty for any other text. */
    public static Optional<PaperMark> read(@Nullable String text) {
        Matcher found = FORM.matcher(text == null ? "" : text.strip());
        return found.matches()
                ? CheckCode.read(found.group(3))
                        .map(code -> new PaperMark(found.group(1), Integer.parseInt(found.group(2)), code))
                : Optional.empty();
    }
}
