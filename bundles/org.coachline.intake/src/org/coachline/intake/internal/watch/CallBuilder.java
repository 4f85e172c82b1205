/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.audio.AudioFile;
import org.coachline.intake.internal.CardsBeside;
import org.coachline.intake.internal.FoundFile;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.Recognised;
import org.coachline.intake.internal.RecorderFacts;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.interchange.CardNumbers;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.Transcripts;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.Documents;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.RecorderFigure;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Makes calls of recordings and of what a recorder says of them. For one look and one thread. */
final class CallBuilder {

    private static final int MOST_REDACTIONS = 2_000;
    private static final Duration AHEAD = Duration.ofMinutes(5);
    /** By so much what a recorder counts may differ from what it leaves. */
    private static final double LENGTHS_DIFFER_SECONDS = 5;
    private static final double LENGTHS_DIFFER_SHARE = 0.1;

    private final Library library;
    private final String source;
    private final SourceSettings settings;
    private final Clock clock;
    private final Recognised recognised;
    private final Map<String, String> agents = new HashMap<>();

    CallBuilder(Library library, String source, SourceSettings settings, Clock clock) {
        this.library = library;
        this.source = source;
        this.settings = settings;
        this.clock = clock;
        this.recognised = new Recognised(library, false);
    }

    /** A recording that was opened. */
    record Opened(FoundFile found, TreeFile file, AudioFile audio, String sha256) {
    }

    /** A leg with its recordings and what is known of it. */
    record OpenedLeg(Unit.Leg leg, List<Opened> recordings, Facts facts) {

        long durationMicros() {
            return recordings.stream().mapToLong(each -> each.audio.durationMicros()).max().orElse(0);
        }
    }

    /** A call of legs; remarks are added to the first one's facts. Recordings are copied here, if that is wanted. */
    Call call(List<OpenedLeg> unordered) throws LibraryException {
        List<OpenedLeg> legs = new ArrayList<>(unordered);
        legs.sort(Comparator.comparing(each -> each.facts.start == null ? Instant.MAX : each.facts.start));
        OpenedLeg first = legs.get(0);
        Call call = bare(first.recordings.stream().map(Opened::file).toList(), first.recordings.stream().map(Opened::audio).toList(), first.facts);
        call.setImportedAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
        call.setSourceName(source);
        Instant start = first.facts.start;
        ZoneId zone = zone(first.facts);
        if (start != null && start.isAfter(Instant.now(clock).plus(AHEAD))) {
            first.facts.remark(Messages.get("facts.future", start.atZone(zone).toLocalDateTime(), zone.getId()));
        }
        long end = 0;
        for (OpenedLeg each : legs) {
            Instant began = each.facts.start;
            long offset = each == first ? 0 : start == null || began == null ? end : Math.max(0, Duration.between(start, began).toNanos() / 1_000);
            call.getLegs().add(leg(each, offset));
            addFacts(call, each.facts, offset, each.durationMicros(), legs.size() == 1);
            end = offset + each.durationMicros();
            lengths(each);
        }
        return call;
    }

    private ZoneId zone(Facts facts) {
        return facts.zone.isEmpty() ? settings.zoneOrHere() : ZoneId.of(facts.zone);
    }

    /** A call with no more than when and where it was and what it is called, by its first leg's recordings and what is known of them. */
    Call bare(List<TreeFile> files, List<AudioFile> audio, Facts facts) {
        ZoneId zone = zone(facts);
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        call.setTitle(facts.title.isEmpty() ? files.get(0).stem() : facts.title);
        call.setStart(Instant.ofEpochMilli(files.get(0).modified()).truncatedTo(ChronoUnit.SECONDS));
        call.setZone(zone.getId());
        for (AudioFile each : audio.reversed()) {
            RecorderFacts.add(call, each.tags(), zone, each.durationMicros());
        }
        CardsBeside.mask(call).ifPresent(facts::remark);
        Instant start = facts.start;
        if (start != null) {
            call.setStart(start.truncatedTo(ChronoUnit.MILLIS));
        }
        return call;
    }

    private static void lengths(OpenedLeg leg) {
        double lasts = leg.durationMicros() / 1e6;
        leg.facts.figures.stream().filter(each -> each.name().equals("duration") && each.value() != null).findFirst().ifPresent(said -> {
            Double seconds = said.value();
            if (seconds != null && Math.abs(seconds - lasts) > Math.max(LENGTHS_DIFFER_SECONDS, LENGTHS_DIFFER_SHARE * lasts)) {
                leg.facts.remark(Messages.get("facts.duration", Math.round(seconds), Math.round(lasts)));
            }
        });
    }

    private Leg leg(OpenedLeg opened, long offset) throws LibraryException {
        Leg leg = CoachingFactory.eINSTANCE.createLeg();
        leg.setOffsetMicros(offset);
        leg.setAgentId(agent(opened.facts));
        for (int i = 0; i < opened.recordings.size(); i++) {
            Opened each = opened.recordings.get(i);
            int channels = each.audio.format().channels();
            List<ChannelRole> roles = new ArrayList<>();
            for (int channel = 0; channel < channels; channel++) {
                roles.add(opened.leg.roles().size() == 2 ? opened.leg.roles().get(i) : settings.agentChannel().roleOf(channel, channels));
            }
            Recording recording = recognised.describe(each.audio, each.sha256, roles);
            // Of sound that is known nothing is copied: a rule may have let it go, and nobody would find that copy again.
            recognised.place(recording, each.found, settings.copy() && library.callWithRecording(each.sha256).isEmpty());
            leg.getRecordings().add(recording);
        }
        return leg;
    }

    private @Nullable String agent(Facts facts) throws LibraryException {
        String name = facts.agent.isEmpty() && facts.agentId.isEmpty() ? settings.agentName() : facts.agent;
        if (name.isBlank() && facts.agentId.isEmpty()) {
            return null;
        }
        String key = facts.agentId + '\n' + name;
        String known = agents.get(key);
        if (known == null) {
            known = facts.agentId.isEmpty() ? library.agentNamed(name) : library.sources().agent(facts.agentId, name);
            agents.put(key, known);
        }
        return known;
    }

    /**
     * Adds what is said to a call that does not say it yet. When it began, its zone and its title are put right only where they still are what
     * its recordings alone had said.
     *
     * @return whether anything was added
     */
    boolean complete(Call call, Completion.Said said) throws LibraryException {
        Leg leg = said.sha256() == null ? call.getLegs().stream().findFirst().orElse(null)
                : call.getLegs().stream().filter(each -> each.getRecordings().stream().anyMatch(one -> said.sha256().equals(one.getSha256()))).findFirst().orElse(null);
        if (leg == null && said.sha256() != null) {
            // A leg that the call has not yet: it comes with what is said of it.
            return false;
        }
        boolean ours = call.getSourceName() == null && call.getExternalId() == null;
        if (ours) {
            call.setSourceName(source);
        }
        Facts facts = said.facts();
        boolean whole = said.sha256() == null || call.getLegs().size() == 1;
        long lasts = leg == null ? 0 : leg.getRecordings().stream().mapToLong(Recording::getDurationMicros).max().orElse(0);
        boolean changed = addFacts(call, facts, leg == null ? 0 : leg.getOffsetMicros(), lasts, whole) | described(call, said) | ours;
        boolean known = !facts.agent.isEmpty() || !facts.agentId.isEmpty();
        if (leg != null && known && (leg.getAgentId() == null || leg.getAgentId().isEmpty())) {
            leg.setAgentId(agent(facts));
            changed = true;
        }
        return changed;
    }

    private boolean described(Call call, Completion.Said said) {
        Call bare = said.bare();
        Instant start = said.facts().start;
        boolean changed = false;
        if (bare != null && start != null && Objects.equals(call.getStart(), bare.getStart()) && !start.truncatedTo(ChronoUnit.MILLIS).equals(call.getStart())) {
            call.setStart(start.truncatedTo(ChronoUnit.MILLIS));
            changed = true;
        }
        if (bare != null && !said.facts().zone.isEmpty() && Objects.equals(call.getZone(), bare.getZone()) && !said.facts().zone.equals(call.getZone())) {
            call.setZone(said.facts().zone);
            changed = true;
        }
        if (bare != null && !said.facts().title.isEmpty() && Objects.equals(call.getTitle(), bare.getTitle()) && !said.facts().title.equals(call.getTitle())) {
            call.setTitle(said.facts().title);
            changed = true;
        }
        return changed;
    }

    /**
     * Adds legs to a call that this source brought before, with what was said in them and what of that is silent: recordings of a conversation
     * come one after the other.
     *
     * @param call    as the library has it
     * @param made    the same call of all that is there now; loses the legs that are added
     * @param remarks takes what cannot be added
     * @return whether any was added
     */
    boolean addLegs(Call call, Call made, List<String> remarks) {
        if (!source.equals(call.getSourceName()) || call.getExternalId() == null || !call.getExternalId().equals(made.getExternalId()) || made.getStart() == null) {
            return false;
        }
        Set<String> known = call.getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).map(Recording::getSha256).collect(Collectors.toSet());
        boolean added = false;
        for (Leg leg : List.copyOf(made.getLegs())) {
            if (leg.getRecordings().stream().noneMatch(each -> known.contains(each.getSha256()))) {
                Instant start = call.getStart() == null ? made.getStart() : call.getStart();
                long offset = leg.getOffsetMicros() + Duration.between(start, made.getStart()).toNanos() / 1_000;
                if (offset < 0) {
                    // All that was marked is counted from the call's start.
                    remarks.add(Messages.get("watch.earlierLeg", leg.getRecordings().get(0).getPath()));
                } else {
                    leg.setOffsetMicros(offset);
                    call.getLegs().add(leg);
                    addSaid(call, made, leg, Duration.between(start, made.getStart()).toNanos() / 1_000);
                    added = true;
                }
            }
        }
        return added;
    }

    /** Takes what was said in a leg, and what of it is silent, from the call it was made with, which begins so much later. */
    private static void addSaid(Call call, Call made, Leg leg, long later) {
        long from = leg.getOffsetMicros();
        long to = from + leg.getRecordings().stream().mapToLong(Recording::getDurationMicros).max().orElse(0);
        for (Redaction each : List.copyOf(made.getRedactions())) {
            if (each.getEndMicros() + later > from && each.getStartMicros() + later < to) {
                Redaction copy = EcoreUtil.copy(each);
                copy.setStartMicros(Math.max(0, each.getStartMicros() + later));
                copy.setEndMicros(each.getEndMicros() + later);
                if (!Redactions.broughtToLight(List.of(copy), call.getRedactions()).isEmpty()) {
                    call.getRedactions().add(copy);
                }
            }
        }
        Transcript said = made.getTranscript();
        if (said == null) {
            return;
        }
        List<Cue> cues = said.getCues().stream().filter(cue -> cue.getStartMicros() + later >= from && cue.getStartMicros() + later < to).map(EcoreUtil::copy).toList();
        for (Cue cue : cues) {
            cue.setStartMicros(cue.getStartMicros() + later);
            cue.setEndMicros(cue.getEndMicros() + later);
            for (Word word : cue.getWords()) {
                word.setStartMicros(word.getStartMicros() + later);
                word.setEndMicros(word.getEndMicros() + later);
            }
        }
        Transcript before = call.getTranscript();
        if (before == null && !cues.isEmpty()) {
            before = EcoreUtil.copy(said);
            before.getCues().clear();
            call.setTranscript(before);
        }
        if (before != null && before.getCues().stream().noneMatch(cue -> cue.getStartMicros() >= from && cue.getStartMicros() < to)) {
            before.getCues().addAll(cues);
        }
    }

    private boolean addFacts(Call call, Facts facts, long offset, long lasts, boolean whole) {
        boolean changed = false;
        if (call.getExternalId() == null && !facts.id.isEmpty() && source.equals(call.getSourceName())) {
            call.setExternalId(facts.id);
            changed = true;
        }
        if ((call.getQueue() == null || call.getQueue().isEmpty()) && !facts.queue.isEmpty()) {
            call.setQueue(facts.queue);
            changed = true;
        }
        if (call.getSatisfaction() == null && facts.satisfaction != null) {
            call.setSatisfaction(facts.satisfaction);
            changed = true;
        }
        if (call.getHandleTimeMicros() == null && facts.handleMicros != null) {
            call.setHandleTimeMicros(facts.handleMicros);
            changed = true;
        }
        if (call.getResolution() == Resolution.UNKNOWN && facts.resolved != null) {
            call.setResolution(facts.resolved ? Resolution.RESOLVED : Resolution.UNRESOLVED);
            changed = true;
        }
        if (facts.help && !call.isHelpRequested()) {
            call.setHelpRequested(true);
            changed = true;
        }
        for (Facts.Figure each : facts.figures) {
            if (call.getRecorderFigures().stream().noneMatch(known -> each.name().equals(known.getName()))) {
                call.getRecorderFigures().add(figure(each));
                changed = true;
            }
        }
        return transcript(call, facts, offset, lasts, whole) | redactions(call, facts, offset) | changed;
    }

    private static RecorderFigure figure(Facts.Figure from) {
        RecorderFigure figure = CoachingFactory.eINSTANCE.createRecorderFigure();
        figure.setName(from.name());
        figure.setValue(from.value());
        figure.setUnit(from.unit().isEmpty() ? null : from.unit());
        figure.setText(from.text().isEmpty() ? null : from.text());
        return figure;
    }

    /** Adds what was said, unless something is there of the same leg. */
    private static boolean transcript(Call call, Facts facts, long offset, long lasts, boolean whole) {
        TimedText text = facts.transcript;
        Transcript before = call.getTranscript();
        if (text == null || before != null && (whole || before.getCues().stream().anyMatch(each -> each.getStartMicros() >= offset && each.getStartMicros() < offset + lasts))) {
            return false;
        }
        Transcripts.Mapped read = Transcripts.transcript(text, Transcripts.guess(text), offset, facts.transcriptSource);
        CardNumbers.Found cards = read.cards();
        if (before == null) {
            CardNumbers.give(call, read.transcript(), cards);
            // The recorder's own spans are those that its transcript leaves out.
            call.getRedactions().stream().filter(each -> facts.wordsRedacted && each.getSource() == RedactionSource.RECORDER)
                    .forEach(each -> each.setSoundOnly(true));
        } else {
            before.getCues().addAll(List.copyOf(read.transcript().getCues()));
            ECollections.sort(before.getCues(), Comparator.comparingLong(Cue::getStartMicros));
            call.getRedactions().addAll(cards.redactions());
        }
        if (cards.numbers() > 0) {
            facts.remark(Messages.get("facts.cards", facts.transcriptSource, cards.numbers()));
        }
        return true;
    }

    private boolean redactions(Call call, Facts facts, long offset) {
        boolean changed = false;
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        for (Facts.Span span : facts.redactions) {
            long from = span.startMicros() + offset;
            long to = span.endMicros() + offset;
            Redaction redaction = Redactions.create(from, to, ChannelRole.UNKNOWN, RedactionSource.RECORDER, null, null, now);
            redaction.setSoundOnly(facts.wordsRedacted);
            // One of one voice only, or of sound whose words can be read, does not cover it.
            boolean known = Redactions.broughtToLight(List.of(redaction), call.getRedactions()).isEmpty();
            if (!known && call.getRedactions().size() >= MOST_REDACTIONS) {
                // Too many for a list: better too much is silent than too little.
                Redaction last = call.getRedactions().get(call.getRedactions().size() - 1);
                redaction.setStartMicros(Math.min(from, last.getStartMicros()));
                redaction.setEndMicros(Math.max(to, last.getEndMicros()));
                redaction.setSoundOnly(facts.wordsRedacted && last.isSoundOnly());
                if (last.getSource() == RedactionSource.RECORDER) {
                    call.getRedactions().remove(last);
                }
            }
            if (!known) {
                call.getRedactions().add(redaction);
                changed = true;
            }
        }
        return changed;
    }

    /** Tells the library where recordings are that it has from elsewhere. */
    boolean foundAgain(String callId, String sha256, Path file) throws LibraryException {
        return recognised.foundAgain(callId, sha256, file);
    }
}
