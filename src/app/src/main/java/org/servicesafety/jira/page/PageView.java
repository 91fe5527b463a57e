package org.servicesafety.jira.page;

/**
 * All that the template of a page needs.
 *
 * @param id which page: the element is {@code ss-id} and its scripts are the web resource {@code page-id}
 * @param title for the title of the window
 * @param data what the scripts find
 */
public record PageView(String id, String title, String data) {}
