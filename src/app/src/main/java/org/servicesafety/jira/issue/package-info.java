/** Plan items and violations as Jira keeps them: issues with fields of ours. */
@NullMarked
package org.servicesafety.jira.issue;

import org.jspecify.annotations.NullMarked;
