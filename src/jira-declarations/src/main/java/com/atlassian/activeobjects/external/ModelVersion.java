package com.atlassian.activeobjects.external;

/** Value: a non-negative whole number as text, compared as a number. */
public interface ModelVersion extends Comparable<ModelVersion> {
    boolean isOlderThan(ModelVersion modelVersion);

    static ModelVersion valueOf(String s) {
        return new NumberedModelVersion(Integer.parseInt(s));
    }
}
