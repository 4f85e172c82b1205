/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys that packs may propose for their techniques: a letter, or a letter with Shift. */
final class Keys {

    /** They move the play head; digits, brackets, Space and the rest of the player's keys are no letters. */
    private static final Set<String> RESERVED = Set.of("J", "K");

    private static final Pattern FORM = Pattern.compile("(SHIFT\\+)?([A-Z])");

    private Keys() {
    }

    /** The one way in which a key is written, such as {@code A} or {@code Shift+C}; empty when it is not a key. */
    static Optional<String> normal(String written) {
        var parts = FORM.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(parts.group(1) == null ? parts.group(2) : "Shift+" + parts.group(2));
    }

    static boolean reserved(String normal) {
        return RESERVED.contains(normal);
    }
}
