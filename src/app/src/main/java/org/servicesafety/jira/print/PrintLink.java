package org.servicesafety.jira.print;

import org.jspecify.annotations.Nullable;

/**
 * Leads from a page to print to another: another language, the file, a blank form.
 *
 * @param address relative to that of the page; null for what the page shows already
 */
public record PrintLink(String title, @Nullable String address) {}
