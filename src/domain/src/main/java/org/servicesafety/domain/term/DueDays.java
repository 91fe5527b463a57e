package org.servicesafety.domain.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.fault.Fault;

/** Turns the stretches that a wording names into days, and says which of them there are not. */
final class DueDays {

    private DueDays() {}

    static Reading reading(List<Stretch> stretches, PlanYear planned) {
        List<Fault> faults = new ArrayList<>();
        List<Stretch.Days> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Optional<Stretch.Days> days = stretch.days(planned);
            days.filter(DueDays::inOrder).ifPresent(found::add);
            days.filter(each -> !inOrder(each)).ifPresent(each -> faults.add(fault("ends-before-it-begins", stretch)));
            if (days.isEmpty()) {
                faults.add(fault("day-does-not-exist", stretch));
            }
        }
        List<LocalDate> dates = found.stream().map(Stretch.Days::due).toList();
        LocalDate from =
                stretches.size() == 1 && found.size() == 1 ? found.get(0).from() : null;
        return Reading.dates(from, dates, remarks(found, dates, planned), faults);
    }

    private static List<Fault> remarks(List<Stretch.Days> found, List<LocalDate> dates, PlanYear planned) {
        List<Fault> remarks = new ArrayList<>(planned.outside(dates));
        if (found.stream().anyMatch(Stretch.Days::fromYearBefore)) {
            remarks.add(Fault.on(TermReader.FIELD, "range-begins-year-before", planned.year() - 1));
        }
        return remarks;
    }

    private static boolean inOrder(Stretch.Days days) {
        LocalDate from = days.from();
        return from == null || !from.isAfter(days.due());
    }

    private static Fault fault(String code, Stretch stretch) {
        return Fault.on(TermReader.FIELD, code, stretch.text());
    }
}
