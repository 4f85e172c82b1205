/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.audio.HeaderlessException;
import org.coachline.intake.CallMeasures;
import org.coachline.intake.HeaderlessFiles;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.internal.watch.PairFit;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.GoneCall;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.NewCall;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Turns files into calls, one after the other: all are listed first, and measured then. For one run and one thread. */
public final class Importer {

    /** Units of progress a file. */
    public static final int TICKS = 30;

    private static final int HASH_TICKS = 30;
    /** After these, no further file can be stored either. */
    private static final Set<Reason> HOPELESS = EnumSet.of(Reason.FULL, Reason.READ_ONLY, Reason.DAMAGED);

    private final Library library;
    private final ImportOptions options;
    private final Clock clock;
    private final Recognised recognised;
    private final HeaderlessReader headerless;
    private @Nullable String agentId;
    private @Nullable String hopeless;

    /**
     * @param library where to
     * @param options how
     * @param clock   says when
     */
    public Importer(Library library, ImportOptions options, Clock clock) {
        this.library = library;
        this.options = options;
        this.clock = clock;
        this.recognised = new Recognised(library, false);
        this.headerless = new HeaderlessReader(library, options.headerless());
    }

    /** A recording that is being taken: where it was found, opened, and the hash of its content. */
    private record Opened(FoundFile found, AudioFile audio, String sha256) {
    }

    /**
     * Takes what may become one call.
     *
     * @return what became of each file; nothing for one that is no sound and nobody said it was
     * @throws java.util.concurrent.CancellationException         if the monitor was cancelled; nothing of this is stored then
     * @throws org.eclipse.core.runtime.OperationCanceledException as well
     */
    public List<ImportResult> take(ImportUnit unit, SubMonitor monitor) {
        monitor.setWorkRemaining(unit.files().size() * TICKS);
        if (unit.isPair()) {
            List<ImportResult> results = takePair(unit, monitor);
            if (!results.isEmpty()) {
                return results;
            }
        }
        List<ImportResult> results = new ArrayList<>();
        for (FoundFile file : unit.files()) {
            takeOne(file, monitor.split(TICKS)).ifPresent(results::add);
        }
        return results;
    }

    private Optional<ImportResult> takeOne(FoundFile found, SubMonitor monitor) {
        Path file = found.path();
        if (hopeless != null) {
            return Optional.of(ImportResult.refused(file, hopeless));
        }
        try (AudioFile audio = headerless.open(found)) {
            return Optional.of(takeOne(found, audio, monitor));
        } catch (HeaderlessException e) {
            boolean said = found.given() || HeaderlessFiles.proposal(file).isPresent();
            return said ? Optional.of(ImportResult.headerless(file, Messages.get("headerless", e.reason()))) : Optional.empty();
        } catch (AudioException e) {
            return found.given() || SoundNames.isCalledSound(file) || HeaderlessFiles.proposal(file).isPresent() ? Optional.of(ImportResult.refused(file, e.reason())) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(ImportResult.refused(file, Messages.get("unreadable", String.valueOf(e.getMessage()))));
        } catch (LibraryException e) {
            return Optional.of(ImportResult.refused(file, failed(e)));
        }
    }

    private String failed(LibraryException e) {
        String reason = String.valueOf(e.getMessage());
        hopeless = HOPELESS.contains(e.reason()) ? reason : null;
        return reason;
    }

    private ImportResult takeOne(FoundFile found, AudioFile audio, SubMonitor monitor) throws AudioException, IOException, LibraryException {
        monitor.setWorkRemaining(TICKS);
        Opened opened = new Opened(found, audio, hash(found.path(), monitor.split(HASH_TICKS)));
        Optional<String> known = library.callWithRecording(opened.sha256);
        Optional<ImportResult> gone = gone(opened);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (known.isPresent()) {
            return duplicate(opened, known.get());
        }
        int channels = audio.format().channels();
        List<ChannelRole> roles = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            roles.add(options.agentChannel().roleOf(i, channels));
        }
        Call call = describe(List.of(opened), null);
        call.getLegs().get(0).getRecordings().add(recognised.describe(audio, opened.sha256, roles));
        return store(call, List.of(opened)).get(0);
    }

    /** One call of two files; nothing if they do not belong together after all, or one of them is known: each is one of its own then. */
    private List<ImportResult> takePair(ImportUnit unit, SubMonitor monitor) {
        FoundFile first = unit.files().get(0);
        FoundFile second = unit.files().get(1);
        if (hopeless != null) {
            return List.of();
        }
        try (AudioFile one = headerless.open(first); AudioFile other = headerless.open(second)) {
            if (unit.given() && (one.format().channels() != 1 || other.format().channels() != 1)) {
                String reason = Messages.get("pair.notMono");
                return List.of(ImportResult.refused(first.path(), reason), ImportResult.refused(second.path(), reason));
            }
            if (!unit.given() && !PairFit.fits(one, other)) {
                return List.of();
            }
            Opened agent = new Opened(first, one, hash(first.path(), monitor.split(HASH_TICKS)));
            Opened customer = new Opened(second, other, hash(second.path(), monitor.split(HASH_TICKS)));
            if (gone(agent).isPresent() || gone(customer).isPresent() || agent.sha256.equals(customer.sha256) || library.callWithRecording(agent.sha256).isPresent()
                    || library.callWithRecording(customer.sha256).isPresent()) {
                return List.of();
            }
            Call call = describe(List.of(agent, customer), unit.title());
            List<Recording> recordings = call.getLegs().get(0).getRecordings();
            recordings.add(recognised.describe(one, agent.sha256, unit.roles().subList(0, 1)));
            recordings.add(recognised.describe(other, customer.sha256, unit.roles().subList(1, 2)));
            return store(call, List.of(agent, customer));
        } catch (AudioException e) {
            // Each is taken, or refused with its own reason, by itself.
            return List.of();
        } catch (IOException e) {
            return unit.files().stream().map(file -> ImportResult.refused(file.path(), Messages.get("unreadable", String.valueOf(e.getMessage())))).toList();
        } catch (LibraryException e) {
            String reason = failed(e);
            return unit.files().stream().map(file -> ImportResult.refused(file.path(), reason)).toList();
        }
    }

    private static String hash(Path file, SubMonitor monitor) throws AudioException {
        SubMonitor hashing = monitor.setWorkRemaining(HASH_TICKS);
        int[] ticked = {0};
        return ContentHash.sha256(file, (done, total) -> {
            int tick = (int) (done * HASH_TICKS / Math.max(1, total));
            hashing.worked(tick - ticked[0]);
            ticked[0] = tick;
        }, monitor::isCanceled);
    }

    /** Stores a described call, which is to be measured later. */
    private List<ImportResult> store(Call call, List<Opened> opened) throws LibraryException {
        List<Recording> recordings = call.getLegs().get(0).getRecordings();
        for (int i = 0; i < opened.size(); i++) {
            recognised.place(recordings.get(i), opened.get(i).found, options.copy());
        }
        Optional<String> masked = CardsBeside.mask(call);
        String from = opened.stream().map(each -> each.found.path().toString()).collect(Collectors.joining(", "));
        List<String> hashes = opened.stream().map(Opened::sha256).toList();
        NewCall.Kept kept = library.sources().add(new NewCall(call, hashes, List.of(), List.of(act(call, hashes, from))), options.broughtBackBy() != null);
        List<ImportResult> results = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            Opened each = opened.get(i);
            if (kept.outcome() != NewCall.Outcome.ADDED) {
                Optional<ImportResult> gone = gone(each);
                results.add(gone.isPresent() ? gone.get() : duplicate(each, kept.callId()));
                continue;
            }
            Path partner = opened.size() == 2 ? opened.get(1 - i).found.path() : null;
            List<ChannelRole> roles = recordings.get(i).getChannels().stream().map(channel -> channel.getRole()).toList();
            results.add(new ImportResult(each.found.path(), call.getId(), each.audio.format(), each.audio.durationMicros(), each.sha256, null, false,
                    partner, roles, i == 0 ? Stream.concat(each.audio.remarks().stream(), masked.stream()).toList() : each.audio.remarks(), false, null, null));
        }
        return results;
    }

    /**
     * Measures what was listed. A call whose recording cannot be read to its end is taken out again, unless somebody has worked on it
     * meanwhile; its files are refused then.
     *
     * @param results of this importer; refusals are put in their places
     * @throws java.util.concurrent.CancellationException         if the monitor was cancelled; what was listed stays
     * @throws org.eclipse.core.runtime.OperationCanceledException as well
     */
    public void measure(List<ImportResult> results, SubMonitor monitor) {
        List<String> calls = results.stream().filter(ImportResult::imported).map(each -> String.valueOf(each.callId())).distinct().toList();
        monitor.setWorkRemaining(Math.max(1, calls.size()));
        for (String call : options.measure() ? calls : List.<String>of()) {
            try {
                CallMeasures.again(library, call, monitor.split(1));
            } catch (AudioException e) {
                takeOut(call, e.reason(), results);
            } catch (LibraryException e) {
                // It stays listed, and is measured when somebody opens it.
                System.getLogger(Importer.class.getName()).log(System.Logger.Level.WARNING, "an imported call was not measured", e);
            }
        }
    }

    private void takeOut(String call, String reason, List<ImportResult> results) {
        try {
            library.sources().withdraw(call, 1);
            results.replaceAll(each -> call.equals(each.callId()) ? ImportResult.refused(each.file(), reason) : each);
        } catch (LibraryException e) {
            // Somebody has saved something of it: that is worth more than what cannot be heard.
            System.getLogger(Importer.class.getName()).log(System.Logger.Level.INFO, "a call whose sound cannot be read was kept", e);
        }
    }

    private ImportResult duplicate(Opened opened, String known) throws LibraryException {
        boolean again = recognised.foundAgain(known, opened.sha256, opened.found.path());
        return new ImportResult(opened.found.path(), known, opened.audio.format(), opened.audio.durationMicros(), opened.sha256, known, again, null, List.of(),
                opened.audio.remarks(), false, null, null);
    }

    /** What becomes of a recording whose call was erased, or was deleted and is not to be brought back. */
    private Optional<ImportResult> gone(Opened opened) throws LibraryException {
        return library.sources().gone(null, null, List.of(opened.sha256)).filter(each -> each.erased() || options.broughtBackBy() == null)
                .map(each -> ImportResult.gone(opened.found.path(), each, GoneTexts.byHand(each)));
    }

    private AuditNote act(Call call, List<String> hashes, String from) throws LibraryException {
        String who = options.broughtBackBy();
        GoneCall gone = who == null ? null : library.sources().gone(null, null, hashes).orElse(null);
        return AuditNote.of(AuditKind.IMPORT, "Call", call.getId(), gone == null || who == null ? AuditNote.NOBODY : who).labelled(String.valueOf(call.getTitle()))
                .changing(gone == null ? null : GoneTexts.broughtBack(gone), from);
    }

    private Call describe(List<Opened> opened, @Nullable String title) throws IOException, LibraryException {
        Path first = opened.get(0).found.path();
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        String name = String.valueOf(first.getFileName());
        int dot = name.lastIndexOf('.');
        call.setTitle(title != null && !title.isBlank() ? title : dot > 0 ? name.substring(0, dot) : name);
        // Nothing better is known unless the file says it: recorders write a file when the call ends or while it lasts.
        call.setStart(Files.getLastModifiedTime(first).toInstant().truncatedTo(ChronoUnit.SECONDS));
        ZoneId given = options.zone();
        ZoneId zone = given == null ? ZoneId.systemDefault() : given;
        call.setZone(zone.getId());
        // The first file has the last word on what can be said only once.
        for (Opened each : opened.reversed()) {
            RecorderFacts.add(call, each.audio.tags(), zone, each.audio.durationMicros());
        }
        call.setImportedAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
        Leg leg = CoachingFactory.eINSTANCE.createLeg();
        String agent = options.agentName();
        if (agent != null && agentId == null) {
            agentId = library.agentNamed(agent);
        }
        leg.setAgentId(agentId);
        call.getLegs().add(leg);
        return call;
    }
}
