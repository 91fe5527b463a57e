package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import org.jspecify.annotations.Nullable;

/** One of the field's options, typed and kept by its id. */
final class OptionType extends AbstractSingleFieldType<Option> {
    private final FieldOptions options;

    OptionType(FieldValues values, FieldOptions options) {
        super(values, values);
        this.options = options;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Option option) {
        return option.getOptionId().toString();
    }

    @Override
    protected @Nullable Option getObjectFromDbValue(Object stored) {
        return options.findByOptionId(Long.valueOf((String) stored));
    }

    @Override
    public Option getSingularObjectFromString(String typed) {
        Option option = typed.matches("\\d{1,18}") ? options.findByOptionId(Long.valueOf(typed)) : null;
        if (option == null) {
            throw new FieldValidationException("Option '" + typed + "' does not exist.");
        }
        return option;
    }

    @Override
    public String getStringFromSingularObject(Option option) {
        return option.getOptionId().toString();
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(params, errors, config);
        if (errors.getErrors().containsKey(config.getCustomField().getId())) {
            return;
        }
        Option option = getValueFromCustomFieldParams(params);
        if (option != null && !options.isOptionOf(option, config)) {
            errors.addError(config.getCustomField().getId(), "Option '" + option.getValue() + "' is not valid here.");
        }
    }

    @Override
    public @Nullable String getChangelogString(CustomField field, @Nullable Option option) {
        return option == null ? null : option.getValue();
    }
}
