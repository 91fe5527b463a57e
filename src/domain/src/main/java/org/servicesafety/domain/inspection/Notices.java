package org.servicesafety.domain.inspection;

import java.util.List;
import org.servicesafety.domain.access.Person;

/** Tells people what they should know; sent when the transaction is kept, not before. */
public interface Notices {

    /** The text of the act has changed, so these signatures are gone and must be given again. */
    void signaturesTakenBack(Act act, List<Signature> taken, Person by);
}
