package org.servicesafety.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the table of Appendix 1 (clause 6). A draft may lack any of it.
 *
 * @param goals of the plan
 * @param tasks of the plan
 * @param requirements for the security of military service in daily activities
 */
public record PlanContent(@Nullable String goals, @Nullable String tasks, @Nullable String requirements) {}
