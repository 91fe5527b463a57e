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
 * @param openViolations how many of them are not verified as eliminated
 * @param supplements id of the signed act that this one corrects; null for an act of its own
 * @param supplementedBy ids of the acts that correct this one
 * @param planItem key of the item of the plan that the control carries out; null for a control beside the plan
 * @param approval by the commander of the body
 * @param acknowledgement by the commander of the inspected unit
 * @param report on elimination
 * @param disposal what the register keeps of an act that was disposed of
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
        int violations,
        int openViolations,
        @Nullable Long supplements,
        List<Long> supplementedBy,
        @Nullable String planItem,
        @Nullable AssentJson approval,
        @Nullable AssentJson acknowledgement,
        @Nullable ReportJson report,
        @Nullable DisposalJson disposal) {

    private static final Shape MEMBER = Shape.of().texts("position", "rank", "name", "user");

    static final Shape SHAPE = Shape.of()
            .numbers("version", "bodyId", "unitId", "supplements")
            .texts("grounds", "startedOn", "endedOn", "proposals", "reportDue", "planItem")
            .object("chair", MEMBER)
            .objects("members", MEMBER)
            .listsOfTexts("areas")
            .flags("noViolations")
            .readOnly("id", "number", "state", "keepUntil", "signatures", "can", "unitName", "bodyName", "violations")
            .readOnly("openViolations", "supplementedBy", "approval", "acknowledgement", "report", "disposal");

    static final Shape SIGN = Shape.of().words("for");
    static final Shape ASSENT = Shape.of().texts("on").numbers("version");
    static final Shape REPORT = Shape.of().texts("on", "outgoing").numbers("version");
    static final Shape DISPOSE = Shape.of().texts("decision", "number", "on").numbers("version");
    static final Shape DRAFTS = Shape.of()
            .numbers("bodyId")
            .objects("drafts", Shape.of().numbers("unitId").texts("endedOn"));
    static final Shape PROLONG = Shape.of().numbers("bodyId", "years").texts("order");

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

    /**
     * Approval or acknowledgement.
     *
     * @param by name to sign in with
     * @param byName as people read it
     */
    public record AssentJson(String by, String byName, String on) {}

    /**
     * The report on elimination.
     *
     * @param outgoing its number
     * @param by name of the one who recorded it
     */
    public record ReportJson(String on, String outgoing, String by) {}

    /**
     * The decision by which an act was disposed of.
     *
     * @param number of the document
     * @param by name of the one who carried it out
     */
    public record DisposalJson(String decision, String number, String on, String by) {}

    /**
     * Something that happened to an act.
     *
     * @param what SIGNED, APPROVED and so on
     * @param by name to sign in with
     * @param at instant in UTC, {@code 2026-11-23T09:15:00Z}
     * @param about what it was about; empty if there is nothing to say
     */
    public record EventJson(String what, String by, String at, String about) {}

    /** Several drafts, in the order in which they were asked for. */
    public record DraftsJson(List<ActJson> items) {}
}
