/** What a person or a program sent, before anything about it is believed, and how it is read with all faults told at once. */
@NullMarked
package org.servicesafety.domain.form;

import org.jspecify.annotations.NullMarked;
