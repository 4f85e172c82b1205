/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that were redacted in texts that repeat them elsewhere. A run of redacted words is known again where all of it stands, if it is more than one
 * short word; a part of it where four of its words stand together; and a number of four figures by itself. Fewer words are anybody's.
 */
final class RepeatedWords {

    private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WINDOW = 4;
    private static final int LONG_WORD = 6;

    private record Token(String key, int from, int to) {
    }

    private RepeatedWords() {
    }

    /** A text with what it repeats of redacted runs masked; the same text where it repeats nothing. */
    static String masked(String text, List<String> runs) {
        List<Token> tokens = tokens(text);
        boolean[] hit = new boolean[tokens.size()];
        for (String each : runs) {
            List<Token> run = tokens(each);
            boolean telling = run.size() > 1 || run.size() == 1 && (run.get(0).key.length() >= LONG_WORD || isNumber(run.get(0).key));
            if (telling) {
                mark(tokens, run, hit);
            }
            for (int i = 0; i + WINDOW <= run.size(); i++) {
                mark(tokens, run.subList(i, i + WINDOW), hit);
            }
            run.stream().filter(word -> isNumber(word.key)).forEach(word -> mark(tokens, List.of(word), hit));
        }
        return cut(text, tokens, hit);
    }

    private static boolean isNumber(String key) {
        return key.matches("\\p{Nd}{4,}");
    }

    private static void mark(List<Token> tokens, List<Token> run, boolean[] hit) {
        for (int at = 0; at + run.size() <= tokens.size(); at++) {
            boolean same = true;
            for (int i = 0; i < run.size() && same; i++) {
                same = tokens.get(at + i).key.equals(run.get(i).key);
            }
            for (int i = 0; i < run.size() && same; i++) {
                hit[at + i] = true;
            }
        }
    }

    private static String cut(String text, List<Token> tokens, boolean[] hit) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int i = 0; i < hit.length; i++) {
            if (hit[i]) {
                int last = i;
                while (last + 1 < hit.length && hit[last + 1]) {
                    last++;
                }
                kept.append(text, at, tokens.get(i).from).append(Messages.get("redacted"));
                at = tokens.get(last).to;
                i = last;
            }
        }
        return at == 0 ? text : kept.append(text.substring(at)).toString();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return tokens;
    }
}
