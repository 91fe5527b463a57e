package org.servicesafety.domain.access;

import org.servicesafety.domain.unit.UnitId;

/**
 * What the asking person may see and do. Every {@code body} is the id of a unit of kind BODY; a body without a Jira project,
 * or an unknown id, is neither seen nor administered and has nobody in any role.
 */
public interface Rights {

    /** Administers the whole site: keeps the tree of bodies, loads it, sets projects up. */
    boolean administrator();

    /** Administers the Jira project of the body. */
    boolean administers(UnitId body);

    /** May open records of the body: may browse its Jira project. Totals flow up without it. */
    boolean sees(UnitId body);

    /** Stands in this role of the body's Jira project. */
    boolean has(Role role, UnitId body);

    /** The asking person. */
    Person me();
}
