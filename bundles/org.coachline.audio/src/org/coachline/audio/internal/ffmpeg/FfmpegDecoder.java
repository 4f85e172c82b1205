/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.PeakRange;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DecodingScanner;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.wav.PlainSamples;
import org.jspecify.annotations.Nullable;

/**
 * A recording that FFmpeg decodes. Its header is read in Java where that is enough, else by ffprobe; its sound is decoded when
 * it is first asked for, into a file that all readers share and that outlives them.
 */
public final class FfmpegDecoder implements AudioDecoder {

    /** A guess at how many bytes a second of coded speech takes, for files that say nothing of their length. */
    private static final int GUESSED_BYTES = 4_000;
    /** Nothing that is recorded takes fewer for a second, not even digital silence in FLAC: whoever says so is not believed. */
    private static final int FEWEST_BYTES = 16;

    private final MediaKind kind;
    private final Recorded recorded;
    private final DecodedFolder folder;
    private final Path place;
    private @Nullable Decoding decoding;
    private @Nullable DecodedSound sound;
    private final Object tagsLock = new Object();
    private @Nullable RecordingTags tags;

    private FfmpegDecoder(MediaKind kind, Recorded recorded, DecodedFolder folder, Path place) {
        this.kind = kind;
        this.recorded = recorded;
        this.folder = folder;
        this.place = place;
        this.sound = DecodedSound.kept(recorded.file(), recorded.header().format(), place);
    }

    /** How files are decoded: with what, within which limits, and where the sound is kept (null: where this user keeps it). */
    public record Settings(FfmpegTools.Source tools, Limits limits, @Nullable DecodedFolder folder) {

        /** The FFmpeg that comes along, the usual limits. */
        public static Settings usual(@Nullable DecodedFolder folder) {
            return new Settings(BundledFfmpeg::get, Limits.USUAL, folder);
        }
    }

    /**
     * Opens a file if it is of a kind that FFmpeg decodes. Costs a few small reads; for MPEG audio and AMR one pass over the
     * file; for containers that are not read here a run of ffprobe.
     *
     * @return null if it is of no such kind
     * @throws AudioException if it is of such a kind and holds no sound, or nothing that can be decoded
     */
    public static @Nullable FfmpegDecoder open(Path file, FileChannel channel, FileWindow window, Settings settings) throws IOException, AudioException {
        MediaKind kind = MediaKind.of(channel, window);
        if (kind == null) {
            return null;
        }
        MpegIndex mpeg = kind.demuxer().equals("mp3") ? MpegIndex.scan(channel, kind.start()) : null;
        MediaHeader header = mpeg != null ? of(mpeg) : switch (kind.demuxer()) {
            case "flac" -> FlacHeader.read(window, kind.start());
            case "ogg" -> OggHeader.read(window, kind.start());
            case "amr" -> AmrHeader.read(window);
            default -> null;
        };
        return open(file, window, kind, header, mpeg, settings);
    }

    /**
     * Opens a WAV file whose coding only FFmpeg may know.
     *
     * @throws AudioException if it does not
     */
    public static FfmpegDecoder openWave(Path file, FileWindow window, Settings settings) throws IOException, AudioException {
        return open(file, window, new MediaKind("wav", "wav", "kind.waveCodec", 0), null, null, settings);
    }

    private static FfmpegDecoder open(Path file, FileWindow window, MediaKind kind, @Nullable MediaHeader read, @Nullable MpegIndex mpeg, Settings settings)
            throws IOException, AudioException {
        DecodedFolder folder = settings.folder() == null ? DecodedFolder.perUser() : settings.folder();
        MediaHeader header = read != null ? read : probed(file, kind, settings);
        if (header.frames() < 0 || !isCredible(header, window)) {
            MediaHeader timed = MediaProbe.timed(file, header.estimated(-1), settings.tools().get(), settings.limits());
            header = isCredible(timed, window) ? timed : header.estimated(-1);
        }
        if (header.frames() == 0) {
            throw new AudioException(file, Messages.get("ffmpeg.noSound", Messages.get(kind.label())));
        }
        if (header.format().channels() > AudioFile.MAX_CHANNELS) {
            throw new AudioException(file, Messages.get("ffmpeg.channels", header.format().channels()));
        }
        Recorded recorded = new Recorded(file, window.size(), header, mpeg, settings.tools(), settings.limits());
        return new FfmpegDecoder(kind, recorded, folder, DecodedStore.placeOf(folder, file, window));
    }

    private static boolean isCredible(MediaHeader header, FileWindow window) {
        return header.seconds() <= (double) window.size() / FEWEST_BYTES + 1;
    }

    private static MediaHeader probed(Path file, MediaKind kind, Settings settings) throws AudioException {
        try {
            return MediaProbe.of(file, kind, settings.tools().get(), settings.limits()).header(kind);
        } catch (AudioException e) {
            if (e.reason().startsWith(Messages.get(kind.label()))) {
                throw e;
            }
            throw new AudioException(file, Messages.get("ffmpeg.kind", Messages.get(kind.label()), e.reason()), e);
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.kind", Messages.get(kind.label()), Messages.reason(e)), e);
        }
    }

    private static MediaHeader of(MpegIndex mpeg) {
        MpegFrame first = mpeg.first();
        AudioFormat format = new AudioFormat(first.codec(), first.codec(), first.rate(), first.mono() ? 1 : 2, 16);
        // Of layers I and II there are fixed-point decoders too, whose rounding depends on all that came before.
        return new MediaHeader(format, "mp3", first.layer() == 3 ? "" : first.codec() + "float", mpeg.frames(), true);
    }

    @Override
    public AudioFormat format() {
        return recorded.header().format();
    }

    @Override
    public synchronized long frames() {
        long total = sound == null ? -1 : sound.total();
        long said = recorded.header().frames();
        return total >= 0 ? total : said >= 0 ? said : recorded.bytes() / GUESSED_BYTES * format().sampleRate();
    }

    @Override
    public synchronized boolean framesExact() {
        return recorded.mpeg() != null || sound != null && sound.total() >= 0;
    }

    @Override
    public synchronized boolean ready(long from, long to) {
        return sound != null && sound.isThere(from, to);
    }

    @Override
    public List<String> remarks() {
        MpegIndex mpeg = recorded.mpeg();
        long missing = mpeg != null ? mpeg.missing() : framesExact() && recorded.header().exact() ? recorded.header().frames() - frames() : 0;
        List<String> remarks = new ArrayList<>();
        if (missing > 0) {
            remarks.add(Messages.get("wav.truncated", missing));
        }
        long silent = silent();
        if (silent > 0) {
            remarks.add(Messages.get("ffmpeg.silence", silent, Decoding.STRETCH_SECONDS / 60));
        }
        return remarks;
    }

    private synchronized long silent() {
        return sound == null ? 0 : sound.silent();
    }

    @Override
    public RecordingTags tags() {
        // A lock of its own: nobody who only asks for the length waits for another process.
        synchronized (tagsLock) {
            RecordingTags said = tags;
            if (said == null) {
                said = readTags();
                tags = said;
            }
            return said;
        }
    }

    private RecordingTags readTags() {
        try {
            return MediaProbe.of(recorded.file(), kind, recorded.tools().get(), recorded.limits()).tags();
        } catch (AudioException | IOException e) {
            // A recording can be heard without them.
            System.getLogger(FfmpegDecoder.class.getName()).log(System.Logger.Level.INFO, "tags could not be read", e);
            return RecordingTags.NONE;
        }
    }

    /** The sound, kept or being decoded from now on. */
    private synchronized DecodedSound sound() throws IOException {
        DecodedSound there = sound;
        if (there == null || there.hasFailed()) {
            there = DecodedSound.kept(recorded.file(), format(), place);
        }
        if (there == null) {
            leave();
            Decoding joined = Decoding.join(recorded, folder, place);
            decoding = joined;
            there = joined.sound();
        } else if (decoding == null) {
            DecodedStore.touch(place);
        }
        sound = there;
        return there;
    }

    private void leave() {
        Decoding left = decoding;
        decoding = null;
        if (left != null) {
            left.leave();
        }
    }

    @Override
    public SampleReader reader(Overload overload, Consumer<SampleReader> onClose) throws AudioException {
        return opened(there -> new PcmReader(recorded.file(), there, recorded.channels(), onClose));
    }

    @Override
    public PeakScanner scanner(Overload overload, boolean mixed) throws AudioException {
        return opened(there -> {
            FileChannel file = there.open();
            PeakScanner fast = PlainSamples.scanner(recorded.file(), file, DecodedSound.HEADER, format().sampleRate(), recorded.channels(), mixed);
            if (fast != null) {
                return new GrowingScanner(there, fast);
            }
            file.close();
            return new DecodingScanner(new PcmReader(recorded.file(), there, recorded.channels(), closed -> { }), recorded.channels(), mixed);
        });
    }

    /** Makes something that reads the sound. */
    @FunctionalInterface
    private interface Opening<T> {

        T of(DecodedSound sound) throws IOException, AudioException;
    }

    private <T> T opened(Opening<T> opening) throws AudioException {
        try {
            try {
                return opening.of(sound());
            } catch (NoSuchFileException gone) {
                // Kept sound may go at any time to make room: it is decoded again.
                forget();
                return opening.of(sound());
            }
        } catch (IOException e) {
            throw new AudioException(recorded.file(), Messages.get("ffmpeg.folder", Messages.reason(e)), e);
        }
    }

    private synchronized void forget() {
        leave();
        sound = null;
    }

    @Override
    public PreciseReader precise() throws AudioException {
        try {
            return PreciseStream.open(recorded);
        } catch (IOException e) {
            throw new AudioException(recorded.file(), Messages.reason(e), e);
        }
    }

    @Override
    public List<PeakRange> overview(int pixels, BooleanSupplier cancelled) throws AudioException {
        MpegIndex mpeg = recorded.mpeg();
        synchronized (this) {
            if (mpeg == null || sound != null && sound.total() >= 0) {
                return List.of();
            }
        }
        try {
            return MpegOverview.of(recorded, mpeg, pixels, cancelled);
        } catch (IOException e) {
            throw new AudioException(recorded.file(), Messages.reason(e), e);
        }
    }

    @Override
    public synchronized void close() {
        leave();
    }
}
