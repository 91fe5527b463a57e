package org.servicesafety.domain.rulebook;

import java.util.List;

/** The editions that the site has entered, those taken back too. Nothing here checks rights or rules; the use cases do. */
public interface SiteEditions {

    /** All of them, by the day from which they are in force. */
    List<SiteEdition> all();

    /** How often the editions were changed, from 0. */
    int version();

    /** Keeps others from changing them until the transaction ends. Called first by every use case that writes. */
    void lock();

    /** Keeps a new one under a new id, and raises the version. */
    SiteEdition add(SiteEdition edition);

    /** Keeps that it was taken back, and raises the version. */
    void withdraw(SiteEdition edition);
}
