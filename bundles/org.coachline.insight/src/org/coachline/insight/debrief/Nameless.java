/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a person's name out of what was said: the whole of it and each of its parts, as words of their own, whatever their case. */
final class Nameless {

    private static final int SHORTEST = 3;

    private final @Nullable Pattern pattern;
    private final String instead;

    /** @param name nobody's when blank */
    Nameless(String name, String instead) {
        this.instead = Matcher.quoteReplacement(instead);
        String parts = Arrays.stream(name.strip().split("[\\s,]+")).filter(part -> part.codePointCount(0, part.length()) >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        // A first and a last name side by side become one word and not two.
        String one = "(?<!\\p{L})(?:" + parts + ")(?!\\p{L})";
        pattern = parts.isEmpty() ? null : Pattern.compile(one + "(?:\\s+" + one + ")*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String in(String words) {
        return pattern == null ? words : pattern.matcher(words).replaceAll(instead);
    }
}
