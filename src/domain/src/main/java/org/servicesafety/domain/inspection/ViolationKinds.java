package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Set;

/** The kinds of violations of the site. */
public interface ViolationKinds {

    /** As they are; those that the app brings until somebody changes them. */
    KindTree read();

    /** As they are, kept from change by others until the transaction ends. */
    KindTree readToChange();

    /** Puts these in the place of what there is, as the next version. */
    KindTree write(KindTree before, List<ViolationKind> kinds);

    /** Codes that violations have, of drafts too. */
    Set<String> used();
}
