package org.servicesafety.domain.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What became of an act once it was signed (clauses 14 and 15, Appendix 2). What has not happened yet is null.
 *
 * @param approval by the commander of the body
 * @param acknowledgement by the commander of the inspected unit: "I have read and understood the act"
 * @param report on the elimination of the violations
 * @param disposal after the keeping; then all else is null
 */
public record AfterSigning(
        @Nullable Assent approval,
        @Nullable Assent acknowledgement,
        @Nullable ActReport report,
        @Nullable Disposal disposal) {

    public static final AfterSigning NOTHING_YET = new AfterSigning(null, null, null, null);

    AfterSigning approved(Assent given) {
        return new AfterSigning(given, acknowledgement, report, disposal);
    }

    AfterSigning acknowledged(Assent given) {
        return new AfterSigning(approval, given, report, disposal);
    }

    AfterSigning reported(ActReport given) {
        return new AfterSigning(approval, acknowledgement, given, disposal);
    }

    static AfterSigning disposed(Disposal disposal) {
        return new AfterSigning(null, null, null, disposal);
    }
}
