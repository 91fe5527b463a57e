package org.servicesafety.domain.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;

/**
 * What was said about an incident, as far as it was understood.
 *
 * @param before the content that is to be corrected; null for a new incident
 */
record IncidentDraft(
        @Nullable Unit unit,
        @Nullable LocalDate date,
        Harm harm,
        @Nullable Boolean onDuty,
        @Nullable String cause,
        @Nullable String activity,
        @Nullable String circumstances,
        @Nullable IncidentContent before) {

    /** Who came to which harm. */
    record Harm(@Nullable Outcome outcome, @Nullable InjuryKind injuryKind, @Nullable Long people) {}

    /**
     * Reads {@code date, outcome, injuryKind, people, onDuty, cause, activity, circumstances}; the unit is found by the caller.
     */
    static IncidentDraft read(FormReader form, @Nullable Unit unit, @Nullable IncidentContent before) {
        form.require("date", "outcome", "people", "onDuty", "cause", "activity");
        return new IncidentDraft(
                unit,
                form.day("date"),
                new Harm(
                        form.choice("outcome", Outcome.class),
                        form.choice("injuryKind", InjuryKind.class),
                        form.number("people")),
                form.form().has("onDuty") ? form.flag("onDuty") : null,
                form.text("cause", IncidentCode.LONGEST),
                form.text("activity", IncidentCode.LONGEST),
                form.text("circumstances", IncidentContent.LONGEST_CIRCUMSTANCES),
                before);
    }

    @Nullable
    String code(CodeKind kind) {
        return kind == CodeKind.CAUSE ? cause : activity;
    }

    /** Whether the incident bears the code already. */
    boolean had(CodeKind kind, String code) {
        return before != null && code.equals(kind == CodeKind.CAUSE ? before.cause() : before.activity());
    }

    /** The day has not come yet. */
    boolean isAhead(LocalDate today) {
        return date != null && date.isAfter(today);
    }

    /** Holds it against the rules: a day on which the unit exists; a kind for injuries and for them alone. */
    void check(FormReader form, Faults.Check check) {
        if (date != null) {
            boolean absent = unit != null && !unit.existence().on(date);
            check.addIf(absent, "date", "unit-not-there", unit == null ? "" : unit.code());
        }
        check.addIf(harm.outcome == Outcome.DEATH && harm.injuryKind != null, "injuryKind", "only-for-injuries");
        if (harm.outcome == Outcome.INJURY) {
            form.require("injuryKind");
        }
        boolean wrong = harm.people != null && (harm.people < 1 || harm.people > IncidentContent.MOST_PEOPLE);
        check.addIf(wrong, "people", "out-of-range", 1, IncidentContent.MOST_PEOPLE);
    }

    /** The content; nothing may be wrong with the draft. */
    IncidentContent content(List<IncidentLink> links) {
        return new IncidentContent(
                Objects.requireNonNull(unit).id(),
                Objects.requireNonNull(date),
                Objects.requireNonNull(harm.outcome),
                harm.injuryKind,
                Objects.requireNonNull(harm.people).intValue(),
                Objects.requireNonNull(onDuty),
                Objects.requireNonNull(cause),
                Objects.requireNonNull(activity),
                circumstances,
                links);
    }
}
