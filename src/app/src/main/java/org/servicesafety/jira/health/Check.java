package org.servicesafety.jira.health;

/** Looks at one thing. Never writes. */
interface Check {

    /** Names what is checked, also when the check itself fails. */
    String name();

    Finding look();
}
