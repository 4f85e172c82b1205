/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.RawFormat;
import org.coachline.audio.SilentPart;
import org.coachline.audio.SoundPart;
import org.coachline.intake.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a whole call: the recordings of all its legs, pairs included, on one timeline that begins with the call. Each
 * voice has a channel: what is known to be the agent is heard on the agent's channel in every leg, and channels of which
 * nobody knows who they are stay apart within a leg. Everything that shows, plays or measures a call gets its sound here.
 * Immutable and thread-safe; knows nothing of the call's document after it was made.
 */
public final class CallSound {

    /**
     * A recording of the call.
     *
     * @param file     where it is, or null if it is missing
     * @param sha256   of its content
     * @param raw      how it is stored if it has no header, else null
     * @param channels for each of its channels the channel of the call
     */
    private record Source(@Nullable Path file, String sha256, @Nullable RawFormat raw, List<Integer> channels, long offsetMicros, double driftPpm) {

        String identity() {
            // What has no hash is known by its place, so that no other file is taken for it.
            return String.join(" ", isHash(sha256) ? sha256 : String.valueOf(file), raw == null ? "-" : raw.coding().codec() + ':' + raw.sampleRate() + ':' + raw.channels(),
                    channels.toString(), Long.toString(offsetMicros), Double.toString(driftPpm));
        }

        boolean isPlain() {
            return raw == null && offsetMicros == 0 && driftPpm == 0 && channels.equals(IntStream.range(0, channels.size()).boxed().toList());
        }
    }

    /** The container of files without a header. */
    private static final String RAW = "raw";

    private final List<Source> sources;
    private final List<ChannelRole> roles;
    private final List<SilentPart> silences;
    private final Map<String, Path> files;
    private final List<String> problems;

    private CallSound(Call call, Map<String, Path> files, List<String> problems) {
        this.files = Map.copyOf(files);
        this.problems = List.copyOf(problems);
        Layout layout = new Layout();
        call.getLegs().forEach(layout::add);
        this.sources = List.copyOf(layout.sources);
        this.roles = List.copyOf(layout.roles);
        this.silences = silences(call);
    }

    /** What is redacted, on the channels on which it is or may be heard. */
    private List<SilentPart> silences(Call call) {
        List<SilentPart> silent = new ArrayList<>();
        for (Redactions.Span span : Redactions.spans(call)) {
            Set<Integer> channels = new HashSet<>();
            for (int channel = 0; channel < AudioFile.MAX_CHANNELS; channel++) {
                // A channel that the document does not tell of may be anybody's.
                if (channel >= roles.size() || span.hides(roles.get(channel))) {
                    channels.add(channel);
                }
            }
            silent.add(new SilentPart(span.startMicros(), span.endMicros(), channels));
        }
        return List.copyOf(silent);
    }

    /**
     * Finds a call's recordings. Reads nothing of them unless one is missing: the known folders are searched for it then.
     *
     * @throws LibraryException if the library cannot be read; recordings that are missing are told by {@link #problems()}
     */
    public static CallSound find(Library library, Call call) throws LibraryException {
        Map<String, Path> files = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (Leg leg : call.getLegs()) {
            for (Recording recording : leg.getRecordings()) {
                try {
                    files.put(hash(recording), library.locate(recording));
                } catch (LibraryException e) {
                    if (e.reason() != LibraryException.Reason.NOT_FOUND) {
                        throw e;
                    }
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return new CallSound(call, files, problems);
    }

    /**
     * A call's sound from files that are known.
     *
     * @param files where the recordings are, by the hash of their content
     */
    public static CallSound of(Call call, Map<String, Path> files) {
        return new CallSound(call, files, List.of());
    }

    /** The same files as another state of the call has them: other roles, another alignment. Costs nothing. */
    public CallSound as(Call call) {
        return new CallSound(call, files, problems);
    }

    /** The same with a file for a recording that was missing. */
    public CallSound with(Call call, Recording recording, Path file) {
        Map<String, Path> more = new HashMap<>(files);
        more.put(hash(recording), file);
        return new CallSound(call, more, problems.size() > 1 ? problems.subList(1, problems.size()) : List.of());
    }

    /** Why recordings are missing, a sentence each; empty when all are there. */
    public List<String> problems() {
        return problems;
    }

    /** Whether there is anything to hear. */
    public boolean isAvailable() {
        return sources.stream().anyMatch(source -> source.file != null);
    }

    /** The first recording of the call that is missing, or null. */
    public @Nullable Recording firstMissing(Call call) {
        return call.getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).filter(each -> !files.containsKey(hash(each))).findFirst().orElse(null);
    }

    /** Who is heard on each channel, in the order of {@link #open()}'s channels. */
    public List<ChannelRole> roles() {
        return roles;
    }

    /** What of it is silent because it is redacted, by its start. */
    public List<SilentPart> silences() {
        return silences;
    }

    /**
     * Names the sound for what is computed from it and kept: the content's hash for a plain file, one of all that matters for others.
     * What is redacted matters, so that nothing computed before is taken for what may be seen now.
     */
    public String key() {
        List<Source> there = sources.stream().filter(source -> source.file != null).toList();
        if (silences.isEmpty() && there.size() == 1 && there.get(0).isPlain() && isHash(there.get(0).sha256)) {
            return there.get(0).sha256;
        }
        StringBuilder all = new StringBuilder("coachline call sound 1");
        there.forEach(source -> all.append('\n').append(source.identity()));
        silences.forEach(silent -> all.append("\nsilent ").append(silent.startMicros()).append(' ').append(silent.endMicros()).append(' ')
                .append(new TreeSet<>(silent.channels())));
        return HexFormat.of().formatHex(sha256(all.toString()));
    }

    /**
     * Opens the sound. A single recording from the beginning of the call is the file itself, for everything else see
     * {@link AudioFile#compose}. What is missing is silent, and so is what is redacted: in all that is played, drawn, measured or
     * written of it.
     *
     * @throws AudioException if one that is there cannot be read, or its document says of it what cannot be
     */
    public AudioFile open() throws AudioException {
        List<SoundPart> parts = new ArrayList<>();
        try {
            for (Source source : sources) {
                Path file = source.file;
                if (file != null) {
                    parts.add(part(file, source));
                }
            }
        } catch (AudioException e) {
            parts.forEach(part -> part.file().close());
            throw e;
        }
        if (parts.isEmpty()) {
            throw new IllegalStateException("none of the recordings is there");
        }
        return AudioFile.silenced(AudioFile.compose(parts), silences);
    }

    private SoundPart part(Path path, Source source) throws AudioException {
        if (!SoundPart.isOffset(source.offsetMicros) || !SoundPart.isDrift(source.driftPpm)) {
            throw new AudioException(path, Messages.get("alignment"));
        }
        AudioFile file = source.raw == null ? AudioFile.open(path) : AudioFile.openRaw(path, source.raw);
        int channels = file.format().channels();
        // A document that does not say how many channels there are is of one recording: each in its own place.
        List<Integer> places = source.channels.size() == channels ? source.channels : IntStream.range(0, channels).boxed().toList();
        return new SoundPart(file, places, source.offsetMicros, source.driftPpm);
    }

    /** Opens one recording, alone and as it is in its file, with or without a header: nothing is redacted in it. */
    public static AudioFile open(Path file, Recording recording) throws AudioException {
        RawFormat raw = raw(recording);
        return raw == null ? AudioFile.open(file) : AudioFile.openRaw(file, raw);
    }

    private static @Nullable RawFormat raw(Recording recording) {
        RawFormat.Coding coding = RawFormat.Coding.of(String.valueOf(recording.getCodec()));
        int rate = recording.getSampleRate();
        boolean sensible = rate > 0 && rate <= RawFormat.MAX_RATE && recording.getChannels().size() <= AudioFile.MAX_CHANNELS;
        return RAW.equals(recording.getContainer()) && coding != null && sensible ? new RawFormat(coding, rate, Math.max(1, recording.getChannels().size())) : null;
    }

    private static String hash(Recording recording) {
        return String.valueOf(recording.getSha256());
    }

    private static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Gives each channel of each recording its channel of the call. */
    private final class Layout {

        private final List<Source> sources = new ArrayList<>();
        private final List<ChannelRole> roles = new ArrayList<>();

        void add(Leg leg) {
            Set<Integer> used = new HashSet<>();
            for (Recording recording : leg.getRecordings()) {
                List<Integer> channels = new ArrayList<>();
                for (Channel channel : recording.getChannels()) {
                    int place = place(channel.getRole(), used);
                    used.add(place);
                    channels.add(place);
                }
                sources.add(new Source(files.get(hash(recording)), hash(recording), raw(recording), channels,
                        leg.getOffsetMicros() + recording.getOffsetMicros(), recording.getDriftPpm()));
            }
        }

        private int place(ChannelRole role, Set<Integer> used) {
            for (int i = 0; i < roles.size(); i++) {
                if (roles.get(i) == role && !used.contains(i)) {
                    return i;
                }
            }
            roles.add(role);
            return roles.size() - 1;
        }
    }
}
