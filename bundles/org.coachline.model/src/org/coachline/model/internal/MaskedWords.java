/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.model.Positions;
import org.coachline.model.Redactions.Span;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Masks the words of a transcript that lie in spans. */
public final class MaskedWords {

    /** A stretch of a text. */
    private record Cut(int from, int to) {
    }

    /** A word as it is compared, where it stands, and whether it is masked. */
    private record Token(String key, boolean hidden) {
    }

    private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{N}]+");
    /** As far from a moment as words are taken for what it is about. */
    private static final long NEAR = 3 * Positions.SECOND;

    private MaskedWords() {
    }

    /** A copy with the words in the spans masked; the transcript itself where there are none. */
    public static Transcript masked(Transcript transcript, List<Span> spans) {
        Transcript copy = null;
        for (int i = 0; i < transcript.getCues().size(); i++) {
            Cue cue = transcript.getCues().get(i);
            List<Span> over = over(cue, spans);
            if (!over.isEmpty()) {
                copy = copy == null ? EcoreUtil.copy(transcript) : copy;
                mask(copy.getCues().get(i), over);
            }
        }
        return copy == null ? transcript : copy;
    }

    /**
     * A text with what it repeats of the words in the spans masked, wherever it was taken from.
     *
     * @param transcript as it was said, with the words
     */
    public static String withoutRepeats(Transcript transcript, List<Span> spans, String text) {
        List<String> runs = new ArrayList<>();
        for (Cue cue : transcript.getCues()) {
            List<Span> over = over(cue, spans);
            String said = text(cue.getText());
            int from = -1;
            int to = -1;
            for (Cut cut : over.isEmpty() ? List.<Cut>of() : cuts(cue, over)) {
                int end = Math.min(said.length(), cut.to);
                if (from >= 0 && !TOKENS.matcher(said.substring(to, Math.max(to, cut.from))).find()) {
                    to = end;
                } else {
                    if (from >= 0) {
                        runs.add(said.substring(from, to));
                    }
                    from = cut.from;
                    to = end;
                }
            }
            if (from >= 0) {
                runs.add(said.substring(from, to));
            }
        }
        return RepeatedWords.masked(text, runs);
    }

    private static List<Span> over(Cue cue, List<Span> spans) {
        boolean timed = cue.getWords().stream().anyMatch(word -> word.getEndMicros() > word.getStartMicros());
        // Words may have been given times beyond those of their piece.
        long from = timed ? Math.min(cue.getStartMicros(), cue.getWords().stream().mapToLong(Word::getStartMicros).min().orElseThrow()) : cue.getStartMicros();
        long to = timed ? Math.max(cue.getEndMicros(), cue.getWords().stream().mapToLong(Word::getEndMicros).max().orElseThrow()) : cue.getEndMicros();
        return spans.stream().filter(span -> span.hides(cue.getRole()) && span.touches(from, to)).toList();
    }

    private static void mask(Cue cue, List<Span> spans) {
        List<Cut> cuts = cuts(cue, spans);
        cue.setText(cut(text(cue.getText()), cuts));
        List<Word> kept = new ArrayList<>();
        Word masked = null;
        boolean whole = isWhole(cuts);
        for (Word word : cue.getWords()) {
            if (!whole && !hidden(word, spans)) {
                kept.add(word);
                masked = null;
            } else if (masked == null) {
                masked = CoachingFactory.eINSTANCE.createWord();
                masked.setText(Messages.get("redacted"));
                masked.setStartMicros(word.getStartMicros());
                masked.setEndMicros(word.getEndMicros());
                kept.add(masked);
            } else {
                masked.setEndMicros(Math.max(masked.getEndMicros(), word.getEndMicros()));
            }
        }
        cue.getWords().clear();
        cue.getWords().addAll(kept);
    }

    private static boolean hidden(Word word, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.touches(word.getStartMicros(), word.getEndMicros()));
    }

    /** Stands for all of a text. */
    private static final Cut ALL = new Cut(0, Integer.MAX_VALUE);

    private static boolean isWhole(List<Cut> cuts) {
        return cuts.size() == 1 && cuts.getFirst() == ALL;
    }

    /** What of a piece's text is masked: by its words, where all of them are found in it in their order; else all of it. */
    private static List<Cut> cuts(Cue cue, List<Span> spans) {
        String text = text(cue.getText());
        if (cue.getWords().isEmpty()) {
            return List.of(ALL);
        }
        List<Cut> cuts = new ArrayList<>();
        int at = 0;
        for (Word word : cue.getWords()) {
            String said = text(word.getText()).strip();
            int from = said.isEmpty() ? at : text.indexOf(said, at);
            if (from < 0 || TOKENS.matcher(text.substring(at, from)).find()) {
                return List.of(ALL);
            }
            at = from + said.length();
            if (hidden(word, spans)) {
                cuts.add(new Cut(from, at));
            }
        }
        return TOKENS.matcher(text.substring(at)).find() ? List.of(ALL) : cuts;
    }

    private static String cut(String text, List<Cut> cuts) {
        if (isWhole(cuts)) {
            return text.isEmpty() ? text : Messages.get("redacted");
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        boolean masked = false;
        for (Cut cut : cuts) {
            String between = text.substring(at, cut.from);
            if (!masked || TOKENS.matcher(between).find()) {
                kept.append(between).append(Messages.get("redacted"));
            }
            masked = true;
            at = cut.to;
        }
        return kept.append(text.substring(at)).toString();
    }

    /**
     * A text as it may be read, if it is found among the words near a moment and some of them are masked.
     *
     * @return null if it is not found there; the text itself where none of its words is masked
     */
    public static @Nullable String phrase(Transcript transcript, List<Span> spans, long start, long end, String phrase) {
        List<String> wanted = new ArrayList<>();
        List<Cut> places = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(phrase);
        while (matcher.find()) {
            wanted.add(key(matcher.group()));
            places.add(new Cut(matcher.start(), matcher.end()));
        }
        if (wanted.isEmpty()) {
            return null;
        }
        boolean found = false;
        boolean[] hidden = new boolean[wanted.size()];
        for (ChannelRole side : new ChannelRole[] {ChannelRole.UNKNOWN, ChannelRole.AGENT, ChannelRole.CUSTOMER}) {
            List<Token> said = tokens(transcript, spans, start, end, side);
            for (int at = 0; at + wanted.size() <= said.size(); at++) {
                if (matches(said, at, wanted)) {
                    found = true;
                    for (int i = 0; i < hidden.length; i++) {
                        hidden[i] |= said.get(at + i).hidden;
                    }
                }
            }
        }
        if (!found) {
            return null;
        }
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                cuts.add(places.get(i));
            }
        }
        return cuts.isEmpty() ? phrase : cut(phrase, cuts);
    }

    private static boolean matches(List<Token> said, int at, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!said.get(at + i).key.equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> tokens(Transcript transcript, List<Span> spans, long start, long end, ChannelRole side) {
        List<Token> tokens = new ArrayList<>();
        for (Cue cue : transcript.getCues()) {
            boolean near = cue.getStartMicros() <= Math.max(start, end) + NEAR && cue.getEndMicros() >= start - NEAR;
            if (near && (side == ChannelRole.UNKNOWN || cue.getRole() == side)) {
                List<Span> over = over(cue, spans);
                String text = text(cue.getText());
                boolean[] masked = new boolean[text.length()];
                if (!over.isEmpty()) {
                    cuts(cue, over).forEach(cut -> Arrays.fill(masked, cut.from, Math.min(text.length(), cut.to), true));
                }
                Matcher matcher = TOKENS.matcher(text);
                while (matcher.find()) {
                    tokens.add(new Token(key(matcher.group()), masked[matcher.start()]));
                }
            }
        }
        return tokens;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
