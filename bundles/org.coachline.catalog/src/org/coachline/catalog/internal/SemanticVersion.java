/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in the order of Semantic Versioning 2.0.0, section 11, with pre-releases compared as text.
 *
 * @param major      first number
 * @param minor      second number
 * @param patch      third number
 * @param preRelease what follows a hyphen; empty for a release
 */
record SemanticVersion(int major, int minor, int patch, String preRelease) implements Comparable<SemanticVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:-([^+]*))?(?:\\+.*)?");

    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor).thenComparingInt(SemanticVersion::patch)
            .thenComparing(each -> each.preRelease.isEmpty()).thenComparing(SemanticVersion::preRelease);

    /** Reads a version; whatever is not one is lower than all that are. */
    static SemanticVersion of(String written) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            return new SemanticVersion(-1, 0, 0, "");
        }
        return new SemanticVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)),
                parts.group(4) == null ? "" : parts.group(4));
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }
}
