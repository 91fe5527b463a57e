package org.servicesafety.jira.setup;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyField;

/** Which issue types a field is for. An earlier version of the app may have made it for fewer. */
final class FieldTypes {
    private final FieldConfigSchemeManager contexts;
    private final Foundation foundation;

    FieldTypes(FieldConfigSchemeManager contexts, Foundation foundation) {
        this.contexts = contexts;
        this.foundation = foundation;
    }

    /** Whether each issue type of the field has it. */
    boolean cover(CustomField made, SafetyField field) {
        return made.getConfigurationSchemes().stream().anyMatch(scheme -> covers(scheme, field));
    }

    private boolean covers(FieldConfigScheme scheme, SafetyField field) {
        Collection<IssueType> types = scheme.getAssociatedIssueTypes();
        // none named: every type, which Jira also says by a null among them
        boolean all = types.isEmpty() || types.stream().anyMatch(type -> type == null);
        List<String> ids =
                all ? List.of() : types.stream().map(IssueType::getId).toList();
        return all || wanted(field).allMatch(ids::contains);
    }

    /** Gives the field to those of its types that have not got it; the others keep their configuration. */
    void complete(CustomField made, SafetyField field) {
        for (FieldConfigScheme scheme : made.getConfigurationSchemes()) {
            if (!covers(scheme, field)) {
                Map<String, FieldConfig> configs = new HashMap<>(scheme.getConfigs());
                FieldConfig same = scheme.getOneAndOnlyConfig();
                wanted(field).forEach(type -> configs.putIfAbsent(type, same));
                contexts.updateFieldConfigScheme(new FieldConfigScheme.Builder(scheme)
                        .setConfigs(configs)
                        .toFieldConfigScheme());
            }
        }
    }

    private Stream<String> wanted(SafetyField field) {
        return field.issueKinds().stream()
                .map((IssueKind kind) -> foundation.registry().id(kind).orElse(""));
    }
}
