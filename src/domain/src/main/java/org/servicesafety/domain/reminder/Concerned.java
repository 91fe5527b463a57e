package org.servicesafety.domain.reminder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The people whom an obligation concerns, by their user keys: those alone who may see its record and can be written to.
 *
 * @param doers who are to do it
 * @param monitors who see to it
 * @param officers safety officers of the body
 * @param commanders commanders of the body
 */
public record Concerned(Set<String> doers, Set<String> monitors, Set<String> officers, Set<String> commanders) {

    public Concerned {
        doers = Set.copyOf(doers);
        monitors = Set.copyOf(monitors);
        officers = Set.copyOf(officers);
        commanders = Set.copyOf(commanders);
    }

    /**
     * Who is told at a stage. Up to the term those who are to do it; where nobody is named, the safety officer, else the commander. After
     * the term each step adds its people to those before it, and is taken at once where the steps so far reach nobody but the doers: what is
     * late is never told to the doer alone. Where there is nobody else, nobody is told again.
     */
    public Set<String> told(Stage stage) {
        return stage.late() ? late(stage) : inTime();
    }

    private Set<String> inTime() {
        return List.of(doers, officers, commanders).stream()
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> late(Stage stage) {
        Set<String> told = new LinkedHashSet<>(doers);
        List<Set<String>> steps = List.of(monitors, officers, commanders);
        for (int step = 0; step < steps.size(); step++) {
            if (step < stage.step() || doers.containsAll(told)) {
                told.addAll(steps.get(step));
            }
        }
        return doers.containsAll(told) ? Set.of() : told;
    }
}
