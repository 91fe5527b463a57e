package org.servicesafety.jira.rest;

import org.jspecify.annotations.Nullable;

/**
 * The template of a form in a language.
 *
 * @param form as in addresses: {@code plan}
 * @param fileName of the site's own template; null, as what follows, while the built-in one is in use
 */
record TemplateJson(
        String form,
        String lang,
        String title,
        boolean builtIn,
        @Nullable String fileName,
        @Nullable String changedBy,
        @Nullable String changedByName,
        @Nullable String changedOn) {}
