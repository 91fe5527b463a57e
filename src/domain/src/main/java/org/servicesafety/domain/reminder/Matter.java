package org.servicesafety.domain.reminder;

import java.util.Comparator;
import org.servicesafety.domain.obligation.Obligation;

/** An obligation that is spoken of, and how far it has come with it. */
public record Matter(Obligation obligation, Stage stage) {

    /** The most serious stage first; in a stage what is due first. */
    static final Comparator<Matter> WORST_FIRST = Comparator.comparing(Matter::stage)
            .reversed()
            .thenComparing(matter -> matter.obligation().due());
}
