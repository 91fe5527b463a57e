package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.user.Authentication;
import org.servicesafety.host.user.Users;

/** The types of custom fields: Jira's own under Jira's keys, and those of the app. */
public final class FieldTypes {
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final Map<String, CustomFieldType<?, ?>> ready = new ConcurrentHashMap<>();
    private final PluginModules modules;

    public FieldTypes(
            PluginModules modules,
            FieldValues values,
            FieldOptions options,
            Users users,
            Authentication authentication) {
        TextFieldCharacterLengthValidator lengths = new TextFieldCharacterLengthValidator() {};
        this.modules = modules;
        offer("textfield", "Text Field (single line)", new GenericTextCFType(values, values, lengths, authentication));
        offer("textarea", "Text Field (multi-line)", new GenericTextCFType(values, values, lengths, authentication));
        offer("datepicker", "Date Picker", new DateType(values));
        offer("float", "Number Field", new NumberType(values));
        offer("userpicker", "User Picker (single user)", new UserType(values, users));
        offer("select", "Select List (single choice)", new OptionType(values, options));
        offer("radiobuttons", "Radio Buttons", new OptionType(values, options));
    }

    private record Description(String getCompleteKey, String getName) implements CustomFieldTypeModuleDescriptor {}

    private void offer(String key, String name, CustomFieldType<?, ?> type) {
        type.init(new Description(SYSTEM + key, name));
        ready.put(SYSTEM + key, type);
    }

    /** The type of this complete key, or null when neither Jira nor the app has it. */
    @SuppressWarnings("unchecked") // a type is only ever given what it made itself
    public @Nullable CustomFieldType<Object, Object> get(String key) {
        return (CustomFieldType<Object, Object>) Optional.<CustomFieldType<?, ?>>ofNullable(ready.get(key))
                .or(() -> modules.module(key)
                        .filter(module -> module.type().equals("customfield-type"))
                        .map(this::start))
                .orElse(null);
    }

    private CustomFieldType<?, ?> start(PluginModule module) {
        CustomFieldType<?, ?> type = modules.instance(module, CustomFieldType.class);
        type.init(new Description(module.completeKey(), module.element().attribute("name", module.key())));
        ready.put(module.completeKey(), type);
        return type;
    }
}
