package org.servicesafety.domain.obligation;

import java.util.List;
import java.util.Map;

/** Duties of one kind that records bring; each question is answered by one statement, whatever the number of bodies and records. */
public interface Duties {

    /** One for which {@link ObligationKind#ofRecord} holds. */
    ObligationKind kind();

    /** How many there are in each state that is asked for; a state without any may be left out. */
    Map<ObligationState, Long> count(DutyQuery query);

    /** The first of them by due day, then by record; at most so many. */
    List<Duty> first(DutyQuery query, int most);
}
