/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.watch.Times;

/**
 * How the files of a recorder are named: text that stands in each name, and fields in braces, as in
 * {@code {type}-{callee}-{caller}-{date:yyyyMMdd}-{time:HHmmss}-{id}}. A slash in it is one between folders. The file's ending counts for
 * nothing.
 *
 * <p>Names are read from the right: each field takes as little as it can up to the text on its left, and what is left over belongs to
 * the field furthest left that may have it. For what stands at the end (day, time, id) has a form, and what stands before it (numbers as
 * people dialled them) holds hyphens and worse. Reading costs at most the square of the name's length for each field, whatever it is.
 */
public final class NamePattern {

    /** How FreePBX, and Asterisk set up by it, name recordings. */
    public static final String FREEPBX = "{type}-{callee}-{caller}-{date:yyyyMMdd}-{time:HHmmss}-{id}";

    private static final int LONGEST = 1_000;
    private static final int MOST_PARTS = 40;
    private static final Set<CallField> DATED = EnumSet.of(CallField.DATE, CallField.TIME, CallField.START);

    private final String text;
    private final List<Part> parts;
    private final int folders;

    private NamePattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
        this.folders = (int) text.chars().filter(each -> each == '/').count();
    }

    /** A text, or a field with the form of its day or time; {@code form} is empty for what has none. */
    private record Part(CallField field, String literal, String form) {

        boolean isLiteral() {
            return !literal.isEmpty();
        }

        /** Digits alone, and as many as the form has letters. */
        boolean isFixed() {
            return !form.isEmpty() && form.matches("[yuMdHhms]+") && !form.contains("MMM");
        }

        boolean takes(char c) {
            return switch (field) {
            case TYPE -> Character.isLetter(c) || c == '_';
            case EPOCH -> Character.isDigit(c);
            default -> c != '/' && (!isFixed() || Character.isDigit(c));
            };
        }

        int least() {
            return isFixed() ? form.length() : 1;
        }

        int most() {
            return isFixed() ? form.length() : LONGEST;
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternException saying what is wrong with it
     */
    public static NamePattern of(String text) throws PatternException {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                literal(parts, text.substring(at));
                break;
            }
            if (open > at) {
                literal(parts, text.substring(at, open));
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new PatternException(Messages.get("pattern.open", text.substring(open)));
            }
            parts.add(field(text.substring(open + 1, close)));
            at = close + 1;
        }
        check(text, parts);
        return new NamePattern(text, List.copyOf(parts));
    }

    private static void literal(List<Part> parts, String text) throws PatternException {
        if (text.indexOf('}') >= 0) {
            throw new PatternException(Messages.get("pattern.close", text));
        }
        parts.add(new Part(CallField.ANY, text, ""));
    }

    private static Part field(String inside) throws PatternException {
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        CallField field = CallField.of(name).orElseThrow(() -> new PatternException(Messages.get("pattern.unknown", name,
                String.join(", ", Arrays.stream(CallField.values()).map(each -> '{' + each.key() + '}').toList()))));
        String form = colon < 0 ? "" : inside.substring(colon + 1);
        if (form.isEmpty() && DATED.contains(field)) {
            form = field == CallField.DATE ? "yyyyMMdd" : field == CallField.TIME ? "HHmmss" : "yyyyMMddHHmmss";
        }
        if (!form.isEmpty()) {
            if (!DATED.contains(field)) {
                throw new PatternException(Messages.get("pattern.noForm", name));
            }
            try {
                Times.formatter(form);
            } catch (IllegalArgumentException e) {
                throw new PatternException(Messages.get("pattern.form", form));
            }
        }
        return new Part(field, "", form);
    }

    private static void check(String text, List<Part> parts) throws PatternException {
        if (parts.stream().allMatch(Part::isLiteral)) {
            throw new PatternException(Messages.get("pattern.noField"));
        }
        if (parts.size() > MOST_PARTS || text.length() > LONGEST) {
            throw new PatternException(Messages.get("pattern.tooLong"));
        }
        Set<CallField> seen = EnumSet.noneOf(CallField.class);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.isLiteral() && part.field != CallField.ANY && !seen.add(part.field)) {
                throw new PatternException(Messages.get("pattern.twice", part.field.key()));
            }
            if (i > 0 && !part.isLiteral() && !parts.get(i - 1).isLiteral() && !part.isFixed() && !parts.get(i - 1).isFixed()) {
                throw new PatternException(Messages.get("pattern.between", parts.get(i - 1).field.key(), part.field.key()));
            }
        }
    }

    /** As it was typed. */
    public String text() {
        return text;
    }

    /** The form of a field's day or time. */
    public Optional<String> form(CallField field) {
        return parts.stream().filter(each -> !each.isLiteral() && each.field == field && !each.form.isEmpty()).map(Part::form).findFirst();
    }

    /**
     * Reads a file's name.
     *
     * @param path under the source's folder, with forward slashes
     * @return what its parts say; nothing if it does not fit, or a day or time in it is none
     */
    public Optional<Map<CallField, String>> match(String path) {
        String name = tail(path);
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String[] values = new String[parts.size()];
        boolean[][] failed = new boolean[parts.size()][name.length() + 1];
        if (!match(parts.size() - 1, name.length(), name, values, failed)) {
            return Optional.empty();
        }
        Map<CallField, String> found = new EnumMap<>(CallField.class);
        for (int i = 0; i < values.length; i++) {
            if (!parts.get(i).isLiteral() && parts.get(i).field != CallField.ANY) {
                found.put(parts.get(i).field, values[i]);
            }
        }
        return Optional.of(found);
    }

    /** As much of a path as the pattern has folders, without the ending. */
    private String tail(String path) {
        int from = path.length();
        for (int i = 0; i <= folders && from >= 0; i++) {
            from = path.lastIndexOf('/', from - 1);
        }
        String tail = path.substring(from + 1);
        int dot = tail.lastIndexOf('.');
        return dot > tail.lastIndexOf('/') + 1 && tail.substring(dot + 1).matches("[A-Za-z][A-Za-z0-9]{1,5}") ? tail.substring(0, dot) : tail;
    }

    private boolean match(int place, int end, String name, String[] values, boolean[][] failed) {
        if (place < 0) {
            return end == 0;
        }
        if (failed[place][end]) {
            return false;
        }
        Part part = parts.get(place);
        if (part.isLiteral()) {
            int from = end - part.literal.length();
            if (from >= 0 && name.regionMatches(true, from, part.literal, 0, part.literal.length()) && match(place - 1, from, name, values, failed)) {
                return true;
            }
        } else {
            for (int length = 1; length <= Math.min(end, part.most()) && part.takes(name.charAt(end - length)); length++) {
                String value = name.substring(end - length, end);
                if (length >= part.least() && fits(part, value) && match(place - 1, end - length, name, values, failed)) {
                    values[place] = value;
                    return true;
                }
            }
        }
        failed[place][end] = true;
        return false;
    }

    private static boolean fits(Part part, String value) {
        if (part.form.isEmpty()) {
            return true;
        }
        try {
            Times.formatter(part.form).parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
