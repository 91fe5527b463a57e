package org.servicesafety.domain.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Proposes whom to inspect next in a quarter, and says what a choice would bring (clause 13). Writes nothing. */
public final class ProposeInspections {

    private final Units units;
    private final Inspections inspections;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public ProposeInspections(Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        this.units = units;
        this.inspections = inspections;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * The proposal for one body.
     *
     * @param form {@code unit} (id of a body), {@code quarter} (this one if absent) and {@code chosen[n].unitId},
     *     {@code chosen[n].endedOn}: a choice to weigh in place of the proposal; {@code none} is true to choose nobody
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-body}, {@code not-a-quarter},
     *     {@code not-a-day}, {@code not-a-flag}, {@code unit-not-left} for a unit that is inspected or not one to inspect,
     *     {@code day-outside-quarter}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public Proposal propose(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        CoverageQuestion asked = new CoverageQuestion.Reader(units, ruleBooks, today).quarter(rights, form);
        Period quarter = asked.period();
        BigDecimal share = ruleBooks.on(quarter.lastDay()).rules().quarterlyShare();
        List<UnitFacts> facts = inspections.ofBody(asked.body().id(), quarter.firstDay(), quarter.lastDay(), today);
        Coverage coverage = Coverage.of(asked.body().id(), quarter, share, facts);
        return Proposal.of(coverage, share, facts, today, chosen(form, coverage));
    }

    private record Choice(@Nullable Long unit, @Nullable LocalDate endedOn) {}

    private static @Nullable Map<UnitId, LocalDate> chosen(Form form, Coverage coverage) {
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(form, check);
        boolean none = reader.flag("none");
        List<Choice> choices = reader.each("chosen", part -> choice(part, coverage));
        check.refuseIfAny();
        return none || !choices.isEmpty() ? byUnit(choices) : null;
    }

    private static Choice choice(FormReader part, Coverage coverage) {
        part.require("unitId", "endedOn");
        Set<Long> left =
                coverage.left().stream().map(waiting -> waiting.unit().value()).collect(Collectors.toSet());
        Long unit = part.number("unitId");
        LocalDate endedOn = part.day("endedOn");
        if (unit != null && !left.contains(unit)) {
            part.fault("unitId", "unit-not-left");
        }
        if (endedOn != null && !coverage.quarter().contains(endedOn)) {
            part.fault("endedOn", "day-outside-quarter");
        }
        return new Choice(unit, endedOn);
    }

    private static Map<UnitId, LocalDate> byUnit(List<Choice> choices) {
        Map<UnitId, LocalDate> days = new HashMap<>();
        choices.forEach(choice ->
                days.put(new UnitId(Objects.requireNonNull(choice.unit())), Objects.requireNonNull(choice.endedOn())));
        return days;
    }
}
