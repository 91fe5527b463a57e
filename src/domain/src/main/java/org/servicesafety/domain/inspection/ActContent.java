package org.servicesafety.domain.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * What an act says, in the order of Appendix 2. A draft may lack all but the body and the unit.
 *
 * @param body whose commission inspects; acts are numbered and seen by it
 * @param unit what is inspected: the body itself or a unit below it
 * @param grounds for the control
 * @param supplements the signed act that this one corrects or completes; null for an act of its own
 * @param planItem key of the item of the plan that the control carries out (clause 13); null for a control beside the plan
 */
public record ActContent(
        UnitId body,
        UnitId unit,
        @Nullable String grounds,
        Commission commission,
        Control control,
        Findings findings,
        @Nullable ActId supplements,
        @Nullable String planItem) {

    /** Of a control beside the plan. */
    public ActContent(
            UnitId body,
            UnitId unit,
            @Nullable String grounds,
            Commission commission,
            Control control,
            Findings findings,
            @Nullable ActId supplements) {
        this(body, unit, grounds, commission, control, findings, supplements, null);
    }

    ActContent with(Findings changed) {
        return new ActContent(body, unit, grounds, commission, control, changed, supplements, planItem);
    }

    /** Unit and days alone. */
    ActContent disposed() {
        Control days = new Control(control.startedOn(), control.endedOn(), Set.of());
        return new ActContent(body, unit, null, Commission.NOBODY, days, Findings.NONE_YET, null);
    }
}
