package org.servicesafety.domain.analysis;

/** The quantitative indicators of clause 18, in the performance of military service duties alone. */
public enum Indicator {
    /** 18.1: loss (death). */
    DEATHS,
    /** 18.2: mutilations (wounds, injuries, contusions). */
    INJURIES
}
