package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.term.TermKind;
import org.servicesafety.jira.language.Wording;

/** What column 7 says of the marks that an item has. */
final class MarkWords {

    /** As many marks stand each in its own line; of more only how many there are, and the last. */
    private static final int LINES = 4;

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final String KEY = "service-safety.print.mark.";

    private final Wording wording;

    MarkWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * The marks.
     *
     * @param occurrences all of the item, by due day
     */
    String of(ItemTerm term, List<Occurrence> occurrences) {
        List<Occurrence> marked =
                occurrences.stream().filter(one -> one.mark() != null).toList();
        if (marked.isEmpty()) {
            return "";
        }
        if (!term.onOccasion() && occurrences.size() <= LINES) {
            boolean quarterly = isQuarterly(term);
            return marked.stream().map(one -> line(one, quarterly)).collect(Collectors.joining("\n"));
        }
        String last = mark(marked.get(marked.size() - 1));
        return term.onOccasion()
                ? wording.text(KEY + "count", marked.size(), last)
                : wording.text(KEY + "share", marked.size(), occurrences.size(), last);
    }

    private static boolean isQuarterly(ItemTerm term) {
        return term.kind() == TermKind.RECURRING
                && term.dates().size() == QUARTERS.size()
                && term.dates().stream().map(MarkWords::quarter).distinct().count() == QUARTERS.size();
    }

    private static String quarter(LocalDate day) {
        return QUARTERS.get(day.get(IsoFields.QUARTER_OF_YEAR) - 1);
    }

    private String line(Occurrence one, boolean quarterly) {
        return quarterly ? wording.text(KEY + "quarter", quarter(one.due()), mark(one)) : mark(one);
    }

    private String mark(Occurrence one) {
        CompletionMark mark = Objects.requireNonNull(one.mark());
        String numbers = Stream.of(
                        number("incoming", mark.incoming()),
                        number("outgoing", mark.outgoing()),
                        number("registration", mark.registration()))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
        return mark.on() == null ? numbers : wording.text(KEY + "on", numbers, wording.day(mark.on()));
    }

    private String number(String kind, @Nullable String number) {
        return number == null || number.isBlank() ? "" : wording.text(KEY + kind, number);
    }
}
