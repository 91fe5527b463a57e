package org.servicesafety.domain.incident;

import java.util.List;

/** The codes that the site has changed or added; tens at most. */
public interface IncidentCodes {

    /** All of the site's own, in the order of kind and code. */
    List<IncidentCode> ownCodes();

    /** Puts the code on record in place of what the site had under its kind and code, with the next version. */
    IncidentCode write(IncidentCode code);
}
