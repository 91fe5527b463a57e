package org.servicesafety.domain.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The digests that were planned: one for a person and day at most. They are sent after the transaction. */
public interface Digests {

    /** Keeps others from planning until the transaction ends; answers the day for which was planned last, null before the first. */
    @Nullable
    LocalDate lock();

    /** Keeps digests to be sent. */
    void add(List<Digest> digests);

    /** That day is planned. */
    void planned(LocalDate day);
}
