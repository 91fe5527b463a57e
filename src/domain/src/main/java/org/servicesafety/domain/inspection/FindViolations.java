package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Lists and counts the violations that signed acts found, over all acts that the person sees (clause 16.2). */
public final class FindViolations {

    private static final int LONGEST_KIND = 100;

    private final ViolationRegister register;
    private final Units units;
    private final Clock clock;

    public FindViolations(ViolationRegister register, Units units, Clock clock) {
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /** Violations by kind and in all. */
    public record Summary(LocalDate today, List<ViolationTotals> kinds, ViolationTotals all) {}

    /**
     * One page of violations, the latest control first.
     *
     * @param form filters {@code unit} (found in it; of a body: in its own units), {@code subtree} (in all below it too), {@code status}
     *     (one or several by commas), {@code kind}, {@code from} and {@code to} (the control ended on these days or between them), and
     *     {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood; {@code before-from} on {@code to}
     * @throws org.servicesafety.domain.fault.NotVisible if the person does not see the unit
     */
    public Page<FoundViolation> find(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        Paging paging = Paging.read(form, check);
        return register.find(query(rights, form, check), paging);
    }

    /** How many there are of each kind and in all; filters and refusals as in {@link #find}. */
    public Summary summary(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        List<ViolationTotals> kinds =
                register.totals(query(rights, form, Faults.check().add(form.misread())), today);
        return new Summary(today, kinds, kinds.stream().reduce(ViolationTotals.NONE, ViolationTotals::plus));
    }

    private ViolationQuery query(Rights rights, Form form, Faults.Check check) {
        FormReader reader = new FormReader(form, check);
        Long unit = reader.number("unit");
        boolean subtree = reader.flag("subtree");
        Set<ViolationStatus> statuses = statuses(form, check);
        String kind = reader.text("kind", LONGEST_KIND);
        LocalDate from = reader.day("from");
        LocalDate to = reader.day("to");
        check.addIf(from != null && to != null && to.isBefore(from), "to", "before-from")
                .refuseIfAny();
        return new ViolationQuery(seen(rights), place(rights, unit, subtree), statuses, kind, from, to);
    }

    private static Set<ViolationStatus> statuses(Form form, Faults.Check check) {
        String text = form.at("status");
        if (text == null) {
            return EnumSet.allOf(ViolationStatus.class);
        }
        Set<ViolationStatus> chosen = EnumSet.noneOf(ViolationStatus.class);
        for (String name : text.split(",", -1)) {
            Optional<ViolationStatus> named = Arrays.stream(ViolationStatus.values())
                    .filter(status -> status.name().equals(name.strip()))
                    .findFirst();
            named.ifPresent(chosen::add);
            check.addIf(named.isEmpty(), "status", "unknown-value", names());
        }
        return chosen;
    }

    private static String names() {
        return Arrays.stream(ViolationStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private Set<UnitId> seen(Rights rights) {
        return units.bodies().stream().map(Unit::id).filter(rights::sees).collect(Collectors.toUnmodifiableSet());
    }

    private ViolationQuery.@Nullable Place place(Rights rights, @Nullable Long unit, boolean subtree) {
        return unit == null
                ? null
                : new ViolationQuery.Place(new ReadUnit(units).read(rights, new UnitId(unit)), subtree);
    }
}
