/** Issues and what they are made of: types, statuses, priorities, resolutions. */
@NullMarked
package org.servicesafety.host.issue;

import org.jspecify.annotations.NullMarked;
