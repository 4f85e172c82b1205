/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.coachline.interchange.TimedText;
import org.coachline.model.CardText;
import org.jspecify.annotations.Nullable;

/** What a recorder says of a call, or of a leg of one. Filled by one reader and then read by one importer, on one thread. */
public final class Facts {

    /** A number or a text; never both. */
    public record Figure(String name, @Nullable Double value, String unit, String text) {
    }

    /** Times that the recorder has made silent, in microseconds from the start of the recording. */
    public record Span(long startMicros, long endMicros) {
    }

    /** By what the recorder knows the call; empty where it does not say. */
    String id = "";
    /** When it began. */
    @Nullable Instant start;
    /** IANA id; empty where unknown. */
    String zone = "";
    /** By name; empty where unknown. */
    String agent = "";
    /** As the switch knows the agent; empty where unknown. */
    String agentId = "";
    /** Empty where unknown. */
    String queue = "";
    /** Empty where it has none. */
    String title = "";
    /** From 1 to 5. */
    @Nullable Double satisfaction;
    /** Whether the matter was settled, where somebody said. */
    @Nullable Boolean resolved;
    /** Talk, hold and after-call work. */
    @Nullable Long handleMicros;
    /** Whether the agent asked for it to be heard. */
    boolean help;
    /** What the recorder counted and knew itself. */
    final List<Figure> figures = new ArrayList<>();
    /** What was said. */
    @Nullable TimedText transcript;
    /** Where that came from, for people. */
    String transcriptSource = "";
    /** What the recorder has made silent, or means to be. */
    final List<Span> redactions = new ArrayList<>();
    /** Whether the transcript came without the words that were made silent. */
    boolean wordsRedacted;
    /** What was odd, a sentence each. */
    final List<String> remarks = new ArrayList<>();

    /** Adds a number, if there is one. */
    void figure(String name, @Nullable Double value, String unit) {
        if (value != null && Double.isFinite(value)) {
            figures.add(new Figure(name, value, unit, ""));
        }
    }

    /** Adds a text, unless it is blank. */
    void figure(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            figures.add(new Figure(name, null, "", text.strip()));
        }
    }

    /** Adds what is odd, once. */
    public void remark(String text) {
        String masked = CardText.maskedName(text);
        if (!remarks.contains(masked)) {
            remarks.add(masked);
        }
    }

    /**
     * Replaces what the recorder says in words. By what it knows the call and the agent stays, since they are found again by it.
     *
     * @param how given the field's name and its text
     */
    public void mask(BinaryOperator<String> how) {
        title = how.apply("title", title);
        queue = how.apply("queue", queue);
        agent = how.apply("agent", agent);
        figures.replaceAll(each -> each.text.isEmpty() ? each : new Figure(each.name, each.value, each.unit, how.apply(each.name, each.text)));
    }

    /** Takes what these do not say from others. */
    void addMissing(Facts other) {
        id = id.isEmpty() ? other.id : id;
        start = start == null ? other.start : start;
        zone = zone.isEmpty() ? other.zone : zone;
        boolean nobody = agent.isEmpty() && agentId.isEmpty();
        agent = nobody ? other.agent : agent;
        agentId = nobody ? other.agentId : agentId;
        queue = queue.isEmpty() ? other.queue : queue;
        title = title.isEmpty() ? other.title : title;
        satisfaction = satisfaction == null ? other.satisfaction : satisfaction;
        resolved = resolved == null ? other.resolved : resolved;
        handleMicros = handleMicros == null ? other.handleMicros : handleMicros;
        help |= other.help;
        for (Figure each : other.figures) {
            if (figures.stream().noneMatch(mine -> mine.name().equals(each.name()))) {
                figures.add(each);
            }
        }
        if (transcript == null) {
            transcript = other.transcript;
            transcriptSource = other.transcriptSource;
        }
        if (redactions.isEmpty()) {
            redactions.addAll(other.redactions);
            wordsRedacted = other.wordsRedacted;
        }
        other.remarks.forEach(this::remark);
    }
}
