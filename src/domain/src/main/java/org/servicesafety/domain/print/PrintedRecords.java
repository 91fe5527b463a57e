package org.servicesafety.domain.print;

import java.util.Optional;
import org.servicesafety.domain.access.Rights;

/** The records of one kind, as far as forms on paper need them. */
public interface PrintedRecords {

    FormKind kind();

    /** The record of that id; empty if there is none, or none that the person sees. */
    Optional<PrintedRecord> find(Rights rights, long id);
}
