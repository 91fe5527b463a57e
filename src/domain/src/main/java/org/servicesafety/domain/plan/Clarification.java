package org.servicesafety.domain.plan;

/**
 * Why a revision was opened (clause 5, second part).
 *
 * @param reason in the words of the one who opened it
 */
public record Clarification(ClarificationCause cause, String reason) {}
