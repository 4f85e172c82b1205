/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes names of people out of what was said: the whole and each of the parts, as words of their own, whatever their case. A part of two letters is
 * a word of many languages, and goes where it is written as in the name.
 */
final class Nameless {

    private static final int SHORTEST = 3;

    private final @Nullable Pattern pattern;
    private final String instead;

    /** @param names of whom; blank ones are nobody's */
    Nameless(Collection<String> names, String instead) {
        this.instead = Matcher.quoteReplacement(instead);
        String[] words = String.join(" ", names).strip().split("[\\s,]+");
        // Of a double name people say one half.
        String parts = Stream.concat(Arrays.stream(words), Arrays.stream(words).flatMap(word -> Arrays.stream(word.split("[-\u2010\u2011]"))))
                .filter(part -> part.codePointCount(0, part.length()) > 1).distinct().sorted(Comparator.comparingInt(String::length).reversed())
                .map(part -> "(?:" + part(part) + ')').collect(Collectors.joining("|"));
        // A first and a last name side by side become one word and not two.
        String one = "(?<!\\p{L})(?:" + parts + ")(?!\\p{L})";
        pattern = parts.isEmpty() ? null : Pattern.compile(one + "(?:[\\s,]+" + one + ")*");
    }

    private static String part(String part) {
        return (part.codePointCount(0, part.length()) < SHORTEST ? "" : "(?iu)") + Pattern.quote(part);
    }

    String in(String words) {
        return pattern == null ? words : pattern.matcher(words).replaceAll(instead);
    }
}
