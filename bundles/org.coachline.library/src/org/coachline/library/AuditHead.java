/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of an audit trail at some time. Kept somewhere else (in a backup, in an export, on paper), it shows later whether the trail
 * still holds what it held then.
 *
 * @param sequence of the last entry; 0 when there is none
 * @param hash     of the last entry, in hexadecimal
 */
public record AuditHead(long sequence, String hash) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** As text, {@code number:hash}. */
    @Override
    public String toString() {
        return sequence + ":" + hash;
    }

    /** Reads what {@link #toString()} gives; nothing where it is something else. */
    public static Optional<AuditHead> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Optional.of(new AuditHead(Long.parseLong(matcher.group(1)), matcher.group(2))) : Optional.empty();
    }
}
