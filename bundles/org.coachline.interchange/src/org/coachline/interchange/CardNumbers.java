/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.coachline.model.CardSearch;
import org.coachline.model.CardSearch.Hit;
import org.coachline.model.CardSearch.Said;
import org.coachline.model.Positions;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;
import org.jspecify.annotations.Nullable;

/**
 * Masks card numbers in transcripts on their way in, so that no library gets them, and says when they were said, so that they are not
 * heard either. Found is what has 13 to 19 digits and a right check digit, in figures or in words, also over several words and pieces
 * of one speaker. Of ten numbers of that length that are no card's, one has a right check digit by chance and is masked too; a number
 * that was said wrongly, or written down wrongly by speech recognition, is not found.
 */
public final class CardNumbers {

    /** Times that recorders give to words are off by about this. */
    private static final long BESIDE = Positions.SECOND / 4;
    /** Parts of a number that lie so near are one. */
    private static final long TOGETHER = 2 * Positions.SECOND;

    /**
     * What was found and masked.
     *
     * @param numbers    how many
     * @param redactions when they were said; they belong to no call yet. By words where those have times, else by whole pieces
     * @param untimed    how many pieces with a part of a number had no times, so that nothing of their sound is silent
     */
    public record Found(int numbers, List<Redaction> redactions, int untimed) {

        /** Keeps a copy of the list. */
        public Found {
            redactions = List.copyOf(redactions);
        }
    }

    /** What of a text is masked. */
    private record Cut(int from, int to) {
    }

    private CardNumbers() {
    }

    /**
     * Masks all card numbers in a transcript. Linear in its length.
     *
     * @param transcript is changed
     * @param at         when
     */
    public static Found mask(Transcript transcript, Instant at) {
        Map<ChannelRole, List<Cue>> speakers = new EnumMap<>(ChannelRole.class);
        transcript.getCues().forEach(cue -> speakers.computeIfAbsent(cue.getRole(), any -> new ArrayList<>()).add(cue));
        int numbers = 0;
        int untimed = 0;
        List<long[]> spans = new ArrayList<>();
        for (List<Cue> cues : speakers.values()) {
            List<Hit> inTexts = CardSearch.find(cues.stream().map(cue -> new Said(text(cue.getText()), cue.getStartMicros(), cue.getEndMicros())).toList());
            List<Cue> owners = new ArrayList<>();
            List<Word> words = new ArrayList<>();
            List<Said> said = new ArrayList<>();
            for (Cue cue : cues) {
                for (Word word : cue.getWords()) {
                    owners.add(cue);
                    words.add(word);
                    said.add(new Said(text(word.getText()), word.getStartMicros(), word.getEndMicros()));
                }
            }
            List<Hit> inWords = CardSearch.find(said);
            numbers += Math.max(inTexts.size(), inWords.size());
            Map<Cue, Set<Word>> hitWords = hitWords(inWords, owners, words);
            Map<Cue, List<Cut>> hitTexts = hitTexts(inTexts, cues);
            for (Cue cue : cues) {
                List<Cut> cuts = hitTexts.get(cue);
                Set<Word> hit = hitWords.get(cue);
                if (cuts != null || hit != null) {
                    long[] span = mask(cue, cuts, hit);
                    if (span[1] > span[0]) {
                        spans.add(span);
                    } else {
                        untimed++;
                    }
                }
            }
        }
        return new Found(numbers, redactions(spans, at), untimed);
    }

    private static Map<Cue, Set<Word>> hitWords(List<Hit> hits, List<Cue> owners, List<Word> words) {
        Map<Cue, Set<Word>> hit = new HashMap<>();
        for (Hit each : hits) {
            for (int i = each.first(); i <= each.last(); i++) {
                hit.computeIfAbsent(owners.get(i), any -> new HashSet<>()).add(words.get(i));
            }
        }
        return hit;
    }

    private static Map<Cue, List<Cut>> hitTexts(List<Hit> hits, List<Cue> cues) {
        Map<Cue, List<Cut>> hit = new HashMap<>();
        for (Hit each : hits) {
            for (int i = each.first(); i <= each.last(); i++) {
                int from = i == each.first() ? each.firstFrom() : 0;
                int to = i == each.last() ? each.lastTo() : text(cues.get(i).getText()).length();
                hit.computeIfAbsent(cues.get(i), any -> new ArrayList<>()).add(new Cut(from, to));
            }
        }
        return hit;
    }

    /** Masks a piece; what was found only in its text or only in its words is masked whole in the other. Gives when that is said. */
    private static long[] mask(Cue cue, @Nullable List<Cut> cuts, @Nullable Set<Word> hit) {
        long[] span = {cue.getStartMicros(), cue.getEndMicros()};
        if (hit != null) {
            long start = hit.stream().mapToLong(Word::getStartMicros).min().orElseThrow();
            long end = hit.stream().mapToLong(Word::getEndMicros).max().orElseThrow();
            span = end > start ? new long[] {start, end} : span;
        }
        cue.setText(cuts == null ? Redactions.mask() : cut(text(cue.getText()), cuts));
        List<Word> kept = new ArrayList<>();
        Word masked = null;
        for (Word word : List.copyOf(cue.getWords())) {
            if (hit != null && !hit.contains(word)) {
                kept.add(word);
                masked = null;
            } else if (masked == null) {
                masked = CoachingFactory.eINSTANCE.createWord();
                masked.setText(Redactions.mask());
                masked.setStartMicros(word.getStartMicros());
                masked.setEndMicros(word.getEndMicros());
                kept.add(masked);
            } else {
                masked.setEndMicros(Math.max(masked.getEndMicros(), word.getEndMicros()));
            }
        }
        cue.getWords().clear();
        cue.getWords().addAll(kept);
        return span;
    }

    private static String cut(String text, List<Cut> cuts) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Cut cut : cuts) {
            kept.append(text, at, cut.from).append(Redactions.mask());
            at = cut.to;
        }
        return kept.append(text.substring(at)).toString();
    }

    /** One redaction for parts that lie together, for all voices: a voice is often heard in the other's channel too. */
    private static List<Redaction> redactions(List<long[]> spans, Instant at) {
        TreeMap<Long, Long> merged = new TreeMap<>();
        for (long[] span : spans) {
            long from = Math.max(0, span[0] - BESIDE);
            long to = span[1] + BESIDE;
            for (Map.Entry<Long, Long> before = merged.floorEntry(to + TOGETHER); before != null && before.getValue() + TOGETHER >= from;
                    before = merged.floorEntry(to + TOGETHER)) {
                from = Math.min(from, before.getKey());
                to = Math.max(to, before.getValue());
                merged.remove(before.getKey());
            }
            merged.put(from, to);
        }
        return merged.entrySet().stream().map(span -> {
            Redaction redaction = Redactions.create(span.getKey(), span.getValue(), ChannelRole.UNKNOWN, RedactionSource.CARD_NUMBER, null, null, at);
            redaction.setSoundOnly(true);
            return redaction;
        }).toList();
    }

    /**
     * Gives a call a transcript, in place of the one it has: card numbers are masked in it, and what the call's redactions only silenced,
     * because the transcript before had the words left out, is masked in this one.
     *
     * @param call       is changed
     * @param transcript is changed and becomes the call's
     * @param at         when
     */
    public static Found give(Call call, Transcript transcript, Instant at) {
        Found found = mask(transcript, at);
        give(call, transcript, found);
        return found;
    }

    /** The same with a transcript in which the numbers were masked before. */
    public static void give(Call call, Transcript masked, Found found) {
        call.getRedactions().forEach(each -> each.setSoundOnly(false));
        call.setTranscript(masked);
        call.getRedactions().addAll(found.redactions());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
