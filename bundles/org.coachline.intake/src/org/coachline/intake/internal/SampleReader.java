/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.audio.ProgressListener;
import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.intake.ImportResult;
import org.coachline.intake.PackItems;
import org.coachline.interchange.CardNumbers;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Measures;
import org.coachline.library.Saving;
import org.coachline.library.SeenTechnique;
import org.coachline.library.Stored;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.eclipse.core.runtime.SubMonitor;

/** Turns sidecars of sample calls into calls and reviews. */
public final class SampleReader {

    /** The version of an item whose pack is not installed: nobody has seen one. */
    private static final String NEVER_SEEN = "0";
    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private final Library library;
    private final Catalog catalog;
    private final Clock clock;
    private final Recognised recognised;

    /**
     * @param library where to
     * @param catalog has the packs that reviews refer to
     * @param clock   says what today is
     */
    public SampleReader(Library library, Catalog catalog, Clock clock) {
        this.library = library;
        this.catalog = catalog;
        this.clock = clock;
        this.recognised = new Recognised(library, true);
    }

    /** Stores one call with its review, unless the library has its recording. */
    public ImportResult take(Sidecar sidecar, SubMonitor monitor) throws IOException, AudioException, AmbiguousIdException, LibraryException {
        monitor.setWorkRemaining(1);
        try (AudioFile audio = AudioFile.open(sidecar.recording())) {
            String sha256 = ContentHash.sha256(sidecar.recording(), ProgressListener.NONE, monitor::isCanceled);
            if (!sha256.equals(Sidecar.text(sidecar.facts(), "sha256"))) {
                throw new IOException(Messages.get("otherContent", sidecar.recording().getFileName()));
            }
            Optional<String> known = library.callWithRecording(sha256);
            if (known.isPresent()) {
                return new ImportResult(sidecar.recording(), known.get(), audio.format(), audio.durationMicros(), sha256, known.get(), false, null, List.of(), audio.remarks(), false, null, null);
            }
            Call call = call(sidecar.facts());
            List<ChannelRole> roles = List.of(role(sidecar.facts().path("channels"), "left"), role(sidecar.facts().path("channels"), "right"));
            Optional<Measures> measures = recognised.measure(audio, sha256, roles, monitor.split(1));
            FoundFile file = new FoundFile(sidecar.recording(), sidecar.recording().getParent(), true);
            List<Saving> savings = new ArrayList<>(List.of(new Saving(call, 0)));
            JsonNode review = sidecar.facts().path("review");
            if (review.isObject()) {
                savings.add(new Saving(review(review, call, Sidecar.text(sidecar.facts(), "pack")), 0));
            }
            Recording recording = recognised.describe(audio, sha256, roles);
            recognised.place(recording, file, true);
            call.getLegs().get(0).getRecordings().add(recording);
            Optional<String> meanwhile = library.saveUnlessRecorded(List.of(sha256), savings);
            if (meanwhile.isPresent()) {
                return new ImportResult(sidecar.recording(), meanwhile.get(), audio.format(), audio.durationMicros(), sha256, meanwhile.get(), false, null, List.of(), audio.remarks(), false, null, null);
            }
            keepItems(savings);
            if (measures.isPresent()) {
                library.measured(call.getId(), measures.get());
            }
            return new ImportResult(sidecar.recording(), call.getId(), audio.format(), audio.durationMicros(), sha256, null, false, null, roles, audio.remarks(), false, null, null);
        }
    }

    /** Keeps what was referred to, for a library to which nobody has said who describes items. */
    private void keepItems(List<Saving> savings) throws LibraryException {
        Set<CatalogRef> references = new LinkedHashSet<>();
        for (Saving saving : savings) {
            if (saving.document() instanceof Call call) {
                references.add(call.getCallerType());
            } else if (saving.document() instanceof Review review) {
                review.getMoments().stream().map(Moment::getTechnique).filter(Objects::nonNull).forEach(references::add);
            }
        }
        for (CatalogRef reference : references) {
            Optional<SeenTechnique> item = PackItems.of(() -> catalog).apply(reference);
            if (item.isPresent() && library.seen(reference).isEmpty()) {
                library.remember(item.get());
            }
        }
    }

    private Call call(JsonNode facts) throws IOException, AmbiguousIdException, LibraryException {
        Call call = FACTORY.createCall();
        call.setId(Documents.newId());
        call.setTitle(CardText.maskedName(Sidecar.text(facts, "title")));
        ZoneId zone = zone(facts.path("start"));
        call.setStart(start(facts.path("start"), zone));
        call.setZone(zone.getId());
        call.setQueue(CardText.maskedName(Sidecar.text(facts, "queue")));
        call.setImportedAt(now());
        String callerType = Sidecar.text(facts, "pack") + '/' + Sidecar.text(facts, "callerType");
        call.setCallerType(catalog.findCallerType(callerType).map(CallerTypeEntry::ref).orElseGet(() -> unseen(callerType)));
        JsonNode outcome = facts.path("outcome");
        Resolution resolution = Resolution.get(String.valueOf(Sidecar.textOrNull(outcome, "resolution")));
        call.setResolution(resolution == null ? Resolution.UNKNOWN : resolution);
        if (outcome.path("satisfaction").isNumber()) {
            call.setSatisfaction(outcome.path("satisfaction").asDouble());
        }
        if (outcome.path("handleTimeSeconds").isNumber()) {
            call.setHandleTimeMicros(Positions.fromSeconds(outcome.path("handleTimeSeconds").asDouble()));
        }
        Leg leg = FACTORY.createLeg();
        leg.setAgentId(agent(Sidecar.text(facts, "agent"), Sidecar.text(facts, "team")));
        call.getLegs().add(leg);
        CardNumbers.give(call, transcript(facts.path("transcript")), Instant.now());
        return call;
    }

    private static ZoneId zone(JsonNode start) throws IOException {
        try {
            return ZoneId.of(Sidecar.text(start, "zone"));
        } catch (DateTimeException e) {
            throw new IOException(Messages.get("noField", "zone"), e);
        }
    }

    private Instant start(JsonNode start, ZoneId zone) throws IOException {
        try {
            LocalTime time = LocalTime.parse(Sidecar.text(start, "localTime"));
            return LocalDate.now(clock.withZone(zone)).minusDays((long) Sidecar.number(start, "daysAgo")).atTime(time).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IOException(Messages.get("noField", "localTime"), e);
        }
    }

    private String agent(String name, String team) throws LibraryException {
        String id = library.agentNamed(name);
        Stored<Agent> agent = library.load(Agent.class, id);
        if (agent.document().getTeamId() == null) {
            agent.document().setTeamId(library.teamNamed(team));
            library.save(agent.document(), agent.version());
        }
        return id;
    }

    private static Transcript transcript(JsonNode cues) throws IOException {
        Transcript transcript = FACTORY.createTranscript();
        transcript.setLanguage("en");
        transcript.setSource(Messages.get("samples.source"));
        for (JsonNode each : cues) {
            Cue cue = FACTORY.createCue();
            cue.setRole(role(each, "role"));
            cue.setStartMicros(Positions.fromSeconds(Sidecar.number(each, "startSeconds")));
            cue.setEndMicros(Positions.fromSeconds(Sidecar.number(each, "endSeconds")));
            cue.setText(Sidecar.text(each, "text"));
            transcript.getCues().add(cue);
        }
        return transcript;
    }

    private Review review(JsonNode facts, Call call, String pack) throws IOException, AmbiguousIdException, LibraryException {
        Review review = FACTORY.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(library.reviewerNamed(Sidecar.text(facts, "reviewer")));
        review.setStatus(ReviewStatus.DRAFT);
        review.setCreatedAt(now());
        for (JsonNode each : facts.path("moments")) {
            review.getMoments().add(moment(each, pack));
        }
        for (JsonNode each : facts.path("notes")) {
            review.getNotes().add(note(each, review, pack));
        }
        return review;
    }

    private Moment moment(JsonNode facts, String pack) throws IOException, AmbiguousIdException {
        Moment moment = FACTORY.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(Positions.fromSeconds(Sidecar.number(facts, "startSeconds")));
        moment.setEndMicros(facts.has("endSeconds") ? Positions.fromSeconds(Sidecar.number(facts, "endSeconds")) : moment.getStartMicros());
        moment.setChannel(role(facts, "channel"));
        String technique = Sidecar.textOrNull(facts, "technique");
        moment.setTechnique(technique == null ? null : technique(pack, technique));
        Verdict verdict = Verdict.get(String.valueOf(Sidecar.textOrNull(facts, "verdict")));
        moment.setVerdict(verdict == null ? Verdict.NONE : verdict);
        Severity severity = Severity.get(String.valueOf(Sidecar.textOrNull(facts, "severity")));
        moment.setSeverity(severity == null ? Severity.NORMAL : severity);
        moment.setPhraseHeard(Sidecar.textOrNull(facts, "phraseHeard"));
        moment.setBetterPhrase(Sidecar.textOrNull(facts, "betterPhrase"));
        moment.setComment(Sidecar.textOrNull(facts, "comment"));
        moment.setCreatedAt(now());
        return moment;
    }

    private CoachingNote note(JsonNode facts, Review review, String pack) throws IOException, AmbiguousIdException {
        CoachingNote note = FACTORY.createCoachingNote();
        note.setId(Documents.newId());
        note.setText(Sidecar.text(facts, "text"));
        Visibility visibility = Visibility.get(String.valueOf(Sidecar.textOrNull(facts, "visibility")));
        note.setVisibility(visibility == null ? Visibility.PRIVATE : visibility);
        note.setCreatedAt(now());
        for (JsonNode number : facts.path("moments")) {
            int place = number.asInt(-1);
            if (place < 0 || place >= review.getMoments().size()) {
                throw new IOException(Messages.get("noMoment", number.asText()));
            }
            note.getMoments().add(review.getMoments().get(place));
        }
        for (JsonNode technique : facts.path("techniques")) {
            note.getTechniques().add(technique(pack, technique.asText()));
        }
        return note;
    }

    private CatalogRef technique(String pack, String id) throws AmbiguousIdException {
        String key = pack + '/' + id;
        return catalog.findTechnique(key).map(TechniqueEntry::ref).orElseGet(() -> unseen(key));
    }

    private static CatalogRef unseen(String key) {
        return CatalogRef.parse(key + '@' + NEVER_SEEN);
    }

    private static ChannelRole role(JsonNode node, String field) throws IOException {
        ChannelRole role = ChannelRole.get(Sidecar.text(node, field));
        return role == null ? ChannelRole.UNKNOWN : role;
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
