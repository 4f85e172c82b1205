/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.internal.MaskedWords;
import org.coachline.model.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What of a call is nobody's to hear or to read. This is the one door to the words of a call: whoever shows, searches, exports or
 * passes them on takes them from {@link #transcript} and never from the document itself. Linear in the transcript, and free for calls
 * without redactions. On the thread that the call belongs to.
 */
public final class Redactions {

    /**
     * A silent part of a call.
     *
     * @param startMicros in the call
     * @param endMicros   in the call; after the start
     * @param channel     whose voice; unknown and mixed mean everybody's
     */
    public record Span(long startMicros, long endMicros, ChannelRole channel) {

        /** Whether a voice is silent in it. One of which it is not certain whose it is, is. */
        public boolean hides(ChannelRole role) {
            return isAnybody(channel) || isAnybody(role) || channel == role;
        }

        /** Whether a stretch has a part in it; a point has where it lies within. */
        public boolean touches(long from, long to) {
            return to > from ? from < endMicros && to > startMicros : from >= startMicros && from < endMicros;
        }
    }

    private Redactions() {
    }

    private static boolean isAnybody(ChannelRole role) {
        return role == ChannelRole.UNKNOWN || role == ChannelRole.MIXED;
    }

    /** What stands in the place of words that nobody reads. */
    public static String mask() {
        return Messages.get("redacted");
    }

    /** The silent parts of a call, by their start. Those without a length, which a damaged document may have, are none. */
    public static List<Span> spans(Call call) {
        return spans(call.getRedactions());
    }

    private static List<Span> spans(List<Redaction> redactions) {
        return redactions.stream().filter(each -> each.getEndMicros() > each.getStartMicros())
                .map(each -> new Span(each.getStartMicros(), each.getEndMicros(), each.getChannel()))
                .sorted(Comparator.comparingLong(Span::startMicros).thenComparingLong(Span::endMicros)).toList();
    }

    /**
     * The words of a call as everybody may read them: those that a redaction touches are masked. Where only whole pieces have times, a
     * piece that is touched is masked whole, because which of its words were said then is not known.
     *
     * @return the call's own transcript where nothing is masked, else a changed copy; null if the call has none
     */
    public static @Nullable Transcript transcript(Call call) {
        Transcript transcript = call.getTranscript();
        List<Span> spans = maskedSpans(call);
        return transcript == null || spans.isEmpty() ? transcript : MaskedWords.masked(transcript, spans);
    }

    /** The parts whose words {@link #transcript} masks: those of which the transcript may still have some. */
    public static List<Span> maskedSpans(Call call) {
        return spans(call.getRedactions().stream().filter(each -> !each.isSoundOnly()).toList());
    }

    /**
     * What a moment says was heard, as everybody may read it. Of a text that was taken from the transcript the masked words are masked;
     * any other text of a moment that touches a redaction is masked whole, since what it repeats is not known. Elsewhere what it repeats of
     * redacted words is masked.
     *
     * @param startMicros of the moment
     * @param endMicros   of the moment; its start for a point
     * @param phrase      what was heard, as it was kept
     */
    public static @Nullable String phrase(Call call, long startMicros, long endMicros, @Nullable String phrase) {
        List<Span> spans = spans(call);
        if (phrase == null || phrase.isBlank() || spans.isEmpty() || phrase.equals(mask())) {
            return phrase;
        }
        Transcript transcript = call.getTranscript();
        boolean direct = spans.stream().anyMatch(span -> span.touches(startMicros, endMicros));
        String taken = transcript == null ? null : taken(transcript, maskedSpans(call), startMicros, endMicros, phrase);
        if (taken == null && direct) {
            return mask();
        }
        String readable = taken == null ? phrase : taken;
        return transcript == null ? readable : MaskedWords.withoutRepeats(transcript, maskedSpans(call), readable);
    }

    private static @Nullable String taken(Transcript transcript, List<Span> spans, long start, long end, String phrase) {
        // It may have been taken since: what anybody reads nearby may also stand here.
        String readable = MaskedWords.phrase(MaskedWords.masked(transcript, spans), List.of(), start, end, phrase);
        return readable != null ? readable : MaskedWords.phrase(transcript, spans, start, end, phrase);
    }

    /** Whether a stretch of a call has a silent part. */
    public static boolean touches(Call call, long startMicros, long endMicros) {
        return spans(call).stream().anyMatch(span -> span.touches(startMicros, endMicros));
    }

    /**
     * A new redaction; it belongs to no call yet.
     *
     * @param startMicros in the call; what lies before 0 is cut off
     * @param endMicros   in the call; after the start
     * @param channel     whose voice; unknown for everybody's, which is right wherever one voice may be heard in the other's channel
     * @param source      how it was learned
     * @param reason      in a few words that give nothing away; may be null
     * @param reviewerId  who marked it; null where nobody did
     * @param at          when
     */
    public static Redaction create(long startMicros, long endMicros, ChannelRole channel, RedactionSource source, @Nullable String reason,
            @Nullable String reviewerId, Instant at) {
        if (endMicros <= Math.max(0, startMicros)) {
            throw new IllegalArgumentException(startMicros + " to " + endMicros);
        }
        Redaction redaction = CoachingFactory.eINSTANCE.createRedaction();
        redaction.setId(Documents.newId());
        redaction.setStartMicros(Math.max(0, startMicros));
        redaction.setEndMicros(endMicros);
        redaction.setChannel(channel);
        redaction.setSource(source);
        redaction.setReason(reason == null ? null : CardText.masked(reason));
        redaction.setReviewerId(reviewerId);
        redaction.setCreatedAt(at);
        return redaction;
    }

    /**
     * What was silent or masked before and would not be any more.
     *
     * @param before the redactions of a call
     * @param after  those that it would have
     * @return parts of those before that no redaction after covers, as they were; empty where nothing comes to light
     */
    public static List<Redaction> broughtToLight(List<Redaction> before, List<Redaction> after) {
        List<Redaction> lost = new ArrayList<>();
        for (Redaction each : before) {
            List<Redaction> covering = after.stream().filter(other -> hidesAsMuch(other, each)).toList();
            long covered = each.getStartMicros();
            for (Span span : spans(covering)) {
                if (span.startMicros() <= covered) {
                    covered = Math.max(covered, span.endMicros());
                }
            }
            if (covered < each.getEndMicros()) {
                lost.add(each);
            }
        }
        return lost;
    }

    private static boolean hidesAsMuch(Redaction other, Redaction each) {
        boolean voices = isAnybody(other.getChannel()) || other.getChannel() == each.getChannel();
        return voices && (!other.isSoundOnly() || each.isSoundOnly());
    }
}
