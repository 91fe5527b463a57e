package org.servicesafety.jira.document;

import java.nio.ByteBuffer;

/**
 * A square picture.
 *
 * @param png the file
 * @param millimetres length of a side on paper
 * @param description for those who cannot see it
 */
public record Picture(ByteBuffer png, int millimetres, String description) {}
