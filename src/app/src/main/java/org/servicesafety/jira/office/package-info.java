/**
 * Plans in the form of Appendix 1 as office programs keep them (.xlsx, .docx): read within limits into rows, without a word about
 * what the rows mean.
 */
@NullMarked
package org.servicesafety.jira.office;

import org.jspecify.annotations.NullMarked;
