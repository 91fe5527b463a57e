/** Custom field types of the app: they keep an id or a code and show what it stands for. */
@NullMarked
package org.servicesafety.jira.field;

import org.jspecify.annotations.NullMarked;
