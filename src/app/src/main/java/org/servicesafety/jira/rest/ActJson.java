package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of control.
 *
 * @param version to be sent back with a change
 * @param number {@code 17/2026}, per body and year of the control's end; null before the first signature
 * @param bodyId whose commission inspects
 * @param unitId what is inspected
 * @param startedOn first day of the control, inclusive
 * @param endedOn last day of the control, inclusive
 * @param areas STATE_OF_WORK, CAUSES, ASSISTANCE
 * @param noViolations the commission states that it revealed none
 * @param reportDue last timely day of the report on elimination
 * @param state DRAFT, SIGNED, APPROVED, ACKNOWLEDGED, ELIMINATED, DISPOSED
 * @param keepUntil last day of keeping, inclusive; null for a draft
 * @param can what the asking person may do now
 * @param unitName name of the unit in the language of the answer
 * @param bodyName name of the body in the language of the answer
 * @param violations how many violations the act has
 */
public record ActJson(
        long id,
        int version,
        @Nullable String number,
        long bodyId,
        long unitId,
        @Nullable String grounds,
        @Nullable MemberJson chair,
        List<MemberJson> members,
        @Nullable String startedOn,
        @Nullable String endedOn,
        List<String> areas,
        boolean noViolations,
        @Nullable String proposals,
        @Nullable String reportDue,
        String state,
        @Nullable String keepUntil,
        List<SignatureJson> signatures,
        List<String> can,
        String unitName,
        String bodyName,
        int violations) {

    private static final Shape MEMBER = Shape.of().texts("position", "rank", "name", "user");

    static final Shape SHAPE = Shape.of()
            .numbers("version", "bodyId", "unitId")
            .texts("grounds", "startedOn", "endedOn", "proposals", "reportDue")
            .object("chair", MEMBER)
            .objects("members", MEMBER)
            .listsOfTexts("areas")
            .flags("noViolations")
            .readOnly("id", "number", "state", "keepUntil", "signatures", "can", "unitName", "bodyName", "violations");

    static final Shape SIGN = Shape.of().words("for");

    /**
     * Somebody on a commission.
     *
     * @param user name to sign in with; null for one who signs on paper
     */
    public record MemberJson(
            @Nullable String position, @Nullable String rank, @Nullable String name, @Nullable String user) {}

    /**
     * A signature.
     *
     * @param seat 0 for the chairperson, then the members from 1
     * @param who name as it stood in the act
     * @param on day on which it was given or recorded
     * @param paper whether it stands on paper
     */
    public record SignatureJson(int seat, @Nullable String who, String on, boolean paper) {}
}
