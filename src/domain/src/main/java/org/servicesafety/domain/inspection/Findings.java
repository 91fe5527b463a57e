package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the act says beside the list of violations.
 *
 * @param noViolations true when the commission states that it revealed none
 * @param proposals for the elimination of violations
 * @param reportDue last timely day of the report on elimination
 */
public record Findings(boolean noViolations, @Nullable String proposals, @Nullable LocalDate reportDue) {

    public static final Findings NONE_YET = new Findings(false, null, null);

    Findings withViolations() {
        return new Findings(false, proposals, reportDue);
    }
}
