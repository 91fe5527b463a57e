package org.servicesafety.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.servicesafety.domain.fault.Fault;

/** Work is returned with a reason: the comment of the transition. */
public final class ReasonValidator implements Validator {
    private final Refusals refusals;

    public ReasonValidator(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Object comment = transientVars.get("comment");
        if (comment == null || comment.toString().isBlank()) {
            throw new InvalidInputException("comment", refusals.message(Fault.on("comment", "reason-required")));
        }
    }
}
