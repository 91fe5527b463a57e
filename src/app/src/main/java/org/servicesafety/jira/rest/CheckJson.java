package org.servicesafety.jira.rest;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.PlanCheck;
import org.servicesafety.jira.language.Wording;

/**
 * Something that a plan lacks.
 *
 * @param code what it is, the same in each language
 * @param clause of the order that asks for it
 * @param blocking whether the plan cannot be submitted so
 * @param key of the item; null if the plan as a whole lacks it
 * @param message the same in the user's language
 */
public record CheckJson(String code, String clause, boolean blocking, @Nullable String key, String message) {

    static CheckJson of(PlanCheck check, Wording wording) {
        return new CheckJson(check.code(), check.clause(), check.blocking(), check.key(), wording.fault(check.fault()));
    }
}
