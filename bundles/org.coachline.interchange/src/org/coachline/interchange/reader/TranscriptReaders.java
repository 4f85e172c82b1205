/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.reader;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.coachline.extension.Fault;
import org.coachline.extension.Floods;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.extension.GuestRegistry;
import org.coachline.extension.NonsenseException;
import org.coachline.extension.Outcome;
import org.coachline.interchange.InterchangeException;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedTexts;
import org.coachline.interchange.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reads transcripts of all formats that are known here: those of {@link TimedTexts}, and those of partners' readers. A reader is asked
 * for files with one of its endings; {@code vtt} and {@code srt} are always ours, and {@code json} is where no reader of a partner's wants it.
 */
public final class TranscriptReaders {

    /** The attribute that names the endings of a reader's files, without the dot, separated by commas. */
    public static final String ENDINGS = "fileExtensions";

    /** The extension point. */
    public static final GuestPoint<TranscriptReader> POINT = new GuestPoint<>("org.coachline.interchange.transcriptReaders", "transcriptReader",
            TranscriptReader.class, 1, 1, Duration.ofSeconds(20), Set.of("id", "name", ENDINGS));

    /** More than this is no transcript of a call. */
    public static final int MOST_CUES = 200_000;
    private static final int MOST_REMARKS = 100;
    private static final int MOST_TEXT = 10_000;
    private static final Set<String> OURS = Set.of("vtt", "srt");

    private final GuestRegistry guests;

    /** @param guests where readers are found */
    public TranscriptReaders(GuestRegistry guests) {
        this.guests = guests;
    }

    /**
     * A transcript that was read.
     *
     * @param text   what was said; without a format of ours where a partner's reader has read it
     * @param format ending of our format, or the id of the partner's reader
     * @param faults of readers that were to read it before
     */
    public record Read(TimedText text, String format, List<Fault> faults) {
        /** Keeps a copy of the list. */
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /** All readers, those that are switched off included. */
    public List<Guest<TranscriptReader>> all() {
        return guests.guests(POINT);
    }

    /** The endings of a reader's files, without the dot, in lower case. */
    public static List<String> endings(Guest<TranscriptReader> reader) {
        List<String> endings = new ArrayList<>();
        for (String each : reader.contribution().attribute(ENDINGS).orElse("").split(",")) {
            String ending = each.strip().toLowerCase(Locale.ROOT);
            if (ending.matches("[a-z0-9]{1,12}") && !OURS.contains(ending)) {
                endings.add(ending);
            }
        }
        return endings;
    }

    /** All endings of files that can be read, ours first. */
    public List<String> endings() {
        List<String> endings = new ArrayList<>(List.of("vtt", "srt", "json"));
        all().stream().filter(each -> each.fault().isEmpty()).flatMap(each -> endings(each).stream()).filter(each -> !endings.contains(each))
                .forEach(endings::add);
        return endings;
    }

    /**
     * Reads a file. Blocks, for at most twenty seconds a reader; never on the UI thread.
     *
     * @param file      the file
     * @param cancelled says when nobody wants it any more
     * @return what was said
     * @throws InterchangeException  if it cannot be read, is too large, or nobody here knows what it is; readers at fault are named
     * @throws CancellationException when it was cancelled
     */
    public Read read(Path file, BooleanSupplier cancelled) throws InterchangeException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<Fault> faults = new ArrayList<>();
        byte[] content = null;
        for (Guest<TranscriptReader> reader : all()) {
            if (endings(reader).contains(ending)) {
                content = content == null ? TimedTexts.bytes(file) : content;
                byte[] bytes = content;
                switch (reader.<Optional<TimedText>>call(cancelled, guest -> checked(guest.read(name, new ByteArrayInputStream(bytes))))) {
                    case Outcome.Done<Optional<TimedText>>(Optional<TimedText> text) -> {
                        if (text.isPresent()) {
                            return new Read(text.get(), reader.id(), faults);
                        }
                    }
                    case Outcome.Failed<Optional<TimedText>>(Fault fault) -> faults.add(fault);
                    case Outcome.SwitchedOff<Optional<TimedText>>(Fault fault) -> faults.add(fault);
                    case Outcome.Cancelled<Optional<TimedText>>() -> throw new CancellationException();
                }
            }
        }
        try {
            TimedText text = TimedTexts.read(file);
            TimedText.Format format = text.format();
            return new Read(text, format == null ? "json" : format.ending(), faults);
        } catch (InterchangeException e) {
            // That nobody else knows the file is told together with why the one who does was no help.
            throw faults.isEmpty() ? e : new InterchangeException(file, String.join(" ", faults.stream().map(Fault::message).toList()), e);
        }
    }

    @SuppressWarnings("OptionalAssignedToNull") // a guest may answer with anything, null included
    private static @Nullable Optional<TimedText> checked(@Nullable Optional<ForeignTranscript> read) throws NonsenseException, InterruptedException {
        if (read == null) {
            return null;
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(checked(read.get()));
    }

    private static TimedText checked(ForeignTranscript read) throws NonsenseException, InterruptedException {
        List<TimedText.Cue> cues = new ArrayList<>();
        for (TimedText.Cue each : Floods.copy(read.cues(), TimedText.Cue.class, MOST_CUES, Messages.get("reader.cues"))) {
            if (each.startMicros() < 0 || each.text() == null || each.speaker() == null) {
                throw new NonsenseException(Messages.get("reader.cue", String.valueOf(each.startMicros())));
            }
            cues.add(new TimedText.Cue(each.startMicros(), each.endMicros(), Floods.text(each.speaker(), 200), Floods.text(each.text(), MOST_TEXT),
                    each.words()));
        }
        cues.sort(Comparator.comparingLong(TimedText.Cue::startMicros));
        List<String> remarks = new ArrayList<>();
        for (String each : Floods.copy(read.remarks(), String.class, MOST_REMARKS, Messages.get("reader.remarks"))) {
            remarks.add(Floods.text(each, 500));
        }
        String language = Floods.text(read.language(), 40);
        return new TimedText(null, language.isEmpty() ? null : language, cues, remarks);
    }
}
