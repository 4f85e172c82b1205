/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds what may be card numbers in a sequence of words: 13 to 19 digits whose check digit is right (ISO/IEC 7812-1, annex B: the formula of
 * H. P. Luhn), in figures or in words, over several words and pieces.
 */
public final class CardSearch {

    /**
     * A part of what one side says.
     *
     * @param text        any text, such as a word or a whole piece
     * @param startMicros when it begins
     * @param endMicros   when it ends
     */
    public record Said(String text, long startMicros, long endMicros) {
    }

    /**
     * Where a number stands.
     *
     * @param first     the part it begins in
     * @param firstFrom where in that part's text it begins
     * @param last      the part it ends in
     * @param lastTo    where in that part's text it ends
     */
    public record Hit(int first, int firstFrom, int last, int lastTo) {
    }

    /** A group of figures or letters, and the digits it came to; none for what belongs to the digits beside it. */
    private record Token(int part, int from, int to, String key, long start, long end) {
    }

    private record Group(Token token, String digits) {
    }

    private static final Pattern GROUPS = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int SHORTEST_BUT_VISA = 14;
    private static final int MOST_FILLERS = 4;
    private static final long LONGEST_PAUSE = 20_000_000;
    private static final int DECIMAL = 10;
    private static final int NINE = 9;

    private CardSearch() {
    }

    /**
     * Finds the numbers in what one side says.
     *
     * @param said in order of time
     * @return in their order; none overlaps another
     */
    public static List<Hit> find(List<Said> said) {
        List<Hit> hits = find(said, false);
        // Read with what may only sound like digits a longer number can come out, or another one.
        for (Hit hit : find(said, true)) {
            if (hits.stream().noneMatch(each -> overlap(each, hit))) {
                hits.add(hit);
            }
        }
        hits.sort((a, b) -> a.first != b.first ? Integer.compare(a.first, b.first) : Integer.compare(a.firstFrom, b.firstFrom));
        return hits;
    }

    private static boolean overlap(Hit a, Hit b) {
        boolean aEnds = a.last < b.first || a.last == b.first && a.lastTo <= b.firstFrom;
        boolean bEnds = b.last < a.first || b.last == a.first && b.lastTo <= a.firstFrom;
        return !aEnds && !bEnds;
    }

    private static List<Hit> find(List<Said> said, boolean soundsLike) {
        List<Token> tokens = tokens(said);
        List<Hit> hits = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        int fillers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!run.isEmpty() && token.start - run.getLast().token.end > LONGEST_PAUSE) {
                search(run, hits);
                run.clear();
            }
            String digits = digits(tokens, i, soundsLike);
            if (digits != null) {
                add(run, token, digits);
                fillers = 0;
            } else if (!SpokenDigits.isFiller(token.key) || ++fillers > MOST_FILLERS) {
                search(run, hits);
                run.clear();
                fillers = 0;
            }
        }
        search(run, hits);
        return hits;
    }

    private static List<Token> tokens(List<Said> said) {
        List<Token> tokens = new ArrayList<>();
        for (int part = 0; part < said.size(); part++) {
            Said each = said.get(part);
            Matcher matcher = GROUPS.matcher(each.text);
            while (matcher.find()) {
                tokens.add(new Token(part, matcher.start(), matcher.end(), SpokenDigits.key(matcher.group()), each.startMicros, each.endMicros));
            }
        }
        return tokens;
    }

    /** Figures that run together for longer than a card's number are looked at one by one. */
    private static void add(List<Group> run, Token token, String digits) {
        if (digits.length() <= LONGEST) {
            run.add(new Group(token, digits));
            return;
        }
        for (int i = 0; i < digits.length(); i++) {
            Token one = new Token(token.part, token.from + i, token.from + i + 1, token.key, token.start, token.end);
            run.add(new Group(one, digits.substring(i, i + 1)));
        }
    }

    /** What a group of letters or figures means among its neighbours; empty where the next one has its digits, null where it is no digit. */
    private static @Nullable String digits(List<Token> tokens, int at, boolean soundsLike) {
        String key = tokens.get(at).key;
        String next = at + 1 < tokens.size() ? SpokenDigits.digits(tokens.get(at + 1).key, soundsLike) : null;
        String before = at == 0 ? "" : tokens.get(at - 1).key;
        String ten = SpokenDigits.tens(key);
        if (ten != null) {
            return next != null && next.length() == 1 && !next.equals("0") ? ten : ten + '0';
        }
        if (SpokenDigits.times(key) > 1) {
            return next == null ? null : "";
        }
        String zeros = SpokenDigits.zeros(key);
        if (zeros != null) {
            return SpokenDigits.digits(before, soundsLike) == null && SpokenDigits.tens(before) == null ? null : zeros;
        }
        String digits = SpokenDigits.digits(key, soundsLike);
        return digits == null ? null : digits.length() == 1 && !before.isEmpty() ? digits.repeat(SpokenDigits.times(before)) : digits;
    }

    private static void search(List<Group> run, List<Hit> hits) {
        StringBuilder all = new StringBuilder();
        int[] ends = new int[run.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = all.append(run.get(i).digits).length();
        }
        String digits = all.toString();
        if (isNumber(digits)) {
            hits.add(hit(run, 0, run.size() - 1));
            return;
        }
        int last = 0;
        for (int from = 0; from < ends.length; from++) {
            int begin = from == 0 ? 0 : ends[from - 1];
            while (last + 1 < ends.length && ends[last + 1] - begin <= LONGEST) {
                last++;
            }
            for (int to = last; to >= from; to--) {
                // A part of a longer run must also begin as cards do: of ten lengths and places one would come out right by chance.
                String part = digits.substring(begin, ends[to]);
                if (isNumber(part) && beginsAsCard(part)) {
                    hits.add(hit(run, from, to));
                    from = to;
                    break;
                }
            }
        }
    }

    private static Hit hit(List<Group> run, int from, int to) {
        Token first = run.get(from).token;
        Token last = run.get(to).token;
        return new Hit(first.part, first.from, last.part, last.to);
    }

    /** Whether digits begin, for their length, as most cards do. */
    static boolean beginsAsCard(String digits) {
        char first = digits.charAt(0);
        return first >= '2' && first <= '6' && (digits.length() >= SHORTEST_BUT_VISA || first == '4');
    }

    /** Whether digits are as many as a card has and end with the right check digit. */
    static boolean isNumber(String digits) {
        if (digits.length() < SHORTEST || digits.length() > LONGEST || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > NINE ? doubled - NINE : doubled;
        }
        return sum % DECIMAL == 0;
    }
}
