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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Saving;
import org.coachline.library.Measures;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Turns files into calls, one after the other. For one run and one thread. */
public final class Importer {

    /** Units of progress a file. */
    public static final int TICKS = 100;

    private static final int HASH_TICKS = 30;
    /** Endings of sound, also of kinds that cannot be read yet: such a file in a folder is refused aloud. */
    private static final Set<String> SOUND = Set.of("wav", "wave", "wav49", "rf64", "w64", "bwf", "aif", "aiff", "aifc", "au", "snd", "mp3", "mp2", "m4a", "mp4", "aac",
            "ogg", "oga", "opus", "flac", "webm", "mka", "wma", "gsm", "amr", "awb", "3gp", "ulaw", "alaw", "sln", "vox", "sph", "caf");
    /** After these, no further file can be stored either. */
    private static final Set<Reason> HOPELESS = EnumSet.of(Reason.FULL, Reason.READ_ONLY, Reason.DAMAGED);

    private final Library library;
    private final ImportOptions options;
    private final Clock clock;
    private final Recognised recognised;
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
        this.recognised = new Recognised(library, options.measure());
    }

    /**
     * Takes one file.
     *
     * @return what became of it; nothing if it is no sound and nobody said it was
     * @throws java.util.concurrent.CancellationException         if the monitor was cancelled; nothing of this file is stored then
     * @throws org.eclipse.core.runtime.OperationCanceledException as well
     */
    public Optional<ImportResult> take(FoundFile found, SubMonitor monitor) {
        Path file = found.path();
        if (hopeless != null) {
            return Optional.of(ImportResult.refused(file, hopeless));
        }
        try (AudioFile audio = AudioFile.open(file)) {
            return Optional.of(take(found, audio, monitor));
        } catch (AudioException e) {
            return found.given() || isCalledSound(file) ? Optional.of(ImportResult.refused(file, e.reason())) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(ImportResult.refused(file, Messages.get("unreadable", String.valueOf(e.getMessage()))));
        } catch (LibraryException e) {
            String reason = String.valueOf(e.getMessage());
            hopeless = HOPELESS.contains(e.reason()) ? reason : null;
            return Optional.of(ImportResult.refused(file, reason));
        }
    }

    private static boolean isCalledSound(Path file) {
        String name = String.valueOf(file.getFileName());
        // What macOS leaves beside each file on foreign disks has the file's ending and none of its content.
        return !name.startsWith(".") && SOUND.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private ImportResult take(FoundFile found, AudioFile audio, SubMonitor monitor) throws AudioException, IOException, LibraryException {
        Path file = found.path();
        monitor.setWorkRemaining(TICKS);
        SubMonitor hashing = monitor.split(HASH_TICKS).setWorkRemaining(HASH_TICKS);
        int[] ticked = {0};
        String sha256 = ContentHash.sha256(file, (done, total) -> {
            int tick = (int) (done * HASH_TICKS / Math.max(1, total));
            hashing.worked(tick - ticked[0]);
            ticked[0] = tick;
        }, monitor::isCanceled);
        Optional<String> known = library.callWithRecording(sha256);
        if (known.isPresent()) {
            return duplicate(file, audio, sha256, known.get());
        }
        Call call = describe(found, audio);
        List<ChannelRole> roles = new ArrayList<>();
        for (int i = 0; i < audio.format().channels(); i++) {
            roles.add(options.agentChannel().roleOf(i, audio.format().channels()));
        }
        Optional<Measures> measures = recognised.measure(audio, sha256, roles, monitor.split(TICKS - HASH_TICKS));
        call.getLegs().get(0).getRecordings().add(recognised.recording(found, audio, sha256, roles, options.copy()));
        Optional<String> meanwhile = library.saveUnlessRecorded(sha256, List.of(new Saving(call, 0)));
        if (meanwhile.isPresent()) {
            return duplicate(file, audio, sha256, meanwhile.get());
        }
        if (measures.isPresent()) {
            library.measured(call.getId(), measures.get());
        }
        return new ImportResult(file, call.getId(), audio.format(), audio.durationMicros(), sha256, null, false, null);
    }

    private ImportResult duplicate(Path file, AudioFile audio, String sha256, String known) throws LibraryException {
        boolean again = recognised.foundAgain(known, sha256, file);
        return new ImportResult(file, known, audio.format(), audio.durationMicros(), sha256, known, again, null);
    }

    private Call describe(FoundFile found, AudioFile audio) throws IOException, LibraryException {
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        String name = String.valueOf(found.path().getFileName());
        int dot = name.lastIndexOf('.');
        call.setTitle(dot > 0 ? name.substring(0, dot) : name);
        // Nothing better is known: recorders write a file when the call ends or while it lasts.
        call.setStart(Files.getLastModifiedTime(found.path()).toInstant().truncatedTo(ChronoUnit.SECONDS));
        ZoneId zone = options.zone();
        call.setZone((zone == null ? ZoneId.systemDefault() : zone).getId());
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
