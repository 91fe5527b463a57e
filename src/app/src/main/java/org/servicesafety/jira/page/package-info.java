/**
 * The app's pages: in the project, in the administration and in the profile. The server says which page it is and in
 * which language; the rest the page asks of the REST interface, so that there is one answer to each question.
 */
@NullMarked
package org.servicesafety.jira.page;

import org.jspecify.annotations.NullMarked;
