/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.Recogniser;
import org.coachline.audio.internal.compose.ComposedDecoder;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.silence.SilencedDecoder;

/**
 * A recording that was recognised by its content and can be read. Opening costs two small reads, however long the
 * recording; the name's extension counts for nothing. The WAV family is read in this process: PCM of 8 to 64 bits, IEEE float,
 * mu-law, A-law, GSM 06.10, IMA and Microsoft ADPCM, with 1 to {@value #MAX_CHANNELS} channels (one or two can be played, more can be drawn). Sizes in headers are
 * checked against the file; what was odd stands in {@link #remarks()}.
 *
 * <p>Everything else is decoded by FFmpeg in a process of its own, from the moment the first reader asks, into a file of a
 * {@link DecodedFolder} that all readers read; they wait for what is not there yet. Opening such a file takes a pass over
 * MPEG audio or AMR (some 30 ms for an hour of MP3), or, for containers that are not read here, some 40 ms for another process.
 *
 * <p>Thread-safe. Holds no handle on the file between reads; each reader holds one.
 */
public final class AudioFile implements AutoCloseable {

    /** More channels than this are taken for a damaged header. */
    public static final int MAX_CHANNELS = 24;

    private final Path path;
    private final AudioDecoder decoder;
    private final Set<SampleReader> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private AudioFile(Path path, AudioDecoder decoder) {
        this.path = path;
        this.decoder = decoder;
    }

    /**
     * Recognises a file.
     *
     * @throws HeaderlessException if it begins like nothing that is known and may be sound without a header
     * @throws AudioException      if it is missing, unreadable, empty, damaged beyond reading, or not of a kind this version
     *                             reads; the reason names what was found
     */
    public static AudioFile open(Path file) throws AudioException {
        return new AudioFile(file, Recogniser.recognise(file));
    }

    /**
     * As {@link #open(Path)}, with a place of one's own for the sound of a file that has to be decoded.
     *
     * @throws AudioException as there
     */
    public static AudioFile open(Path file, DecodedFolder decoded) throws AudioException {
        return new AudioFile(file, Recogniser.recognise(file, decoded));
    }

    /**
     * Opens a file as sound without a header. What is said is believed: a file that does have a header sounds like noise at
     * its start, so {@link #open} should be tried first, and this only after a {@link HeaderlessException}.
     *
     * @throws AudioException if the file is missing, unreadable, empty, or shorter than one frame
     */
    public static AudioFile openRaw(Path file, RawFormat format) throws AudioException {
        return new AudioFile(file, Recogniser.raw(file, format));
    }

    /**
     * Several recordings as one, at the highest of their rates: a pair of mono files as two channels, or the legs of a call
     * one after the other. Overlapping sound on a channel is added up, and there is silence where no recording lies. Costs
     * nothing for a single recording in its own place, which is given back as it is; in others, those at that rate and without
     * drift keep their samples as they are, and the rest is resampled while it is read.
     *
     * @param parts at least one; their files belong to the composition from now on and are closed with it
     * @return the composition, which takes the path of its first part
     */
    public static AudioFile compose(List<SoundPart> parts) {
        SoundPart first = parts.get(0);
        return parts.size() == 1 && first.isWhole() ? first.file()
                : new AudioFile(first.file().path(), new ComposedDecoder(parts));
    }

    /**
     * A recording parts of which nobody hears, by whatever way it is read; the sound beside them fades for five milliseconds. Peaks
     * are made of its samples then, also where a file's own bytes would be quicker.
     *
     * @param file  belongs to what is given back from now on and is closed with it
     * @param parts what is silent; none gives the file as it is
     */
    public static AudioFile silenced(AudioFile file, List<SilentPart> parts) {
        return parts.isEmpty() ? file : new AudioFile(file.path(), new SilencedDecoder(file.decoder, parts));
    }

    /** The file as it was given. */
    public Path path() {
        return path;
    }

    /** What the recording is made of. */
    public AudioFormat format() {
        return decoder.format();
    }

    /**
     * Frames that can be read: whole ones, counted from the file and not from what its header claims. For a file that has to
     * be decoded this is what its container says until the decoding has ended and what came out from then on; see
     * {@link #framesExact()}.
     */
    public long frames() {
        return decoder.frames();
    }

    /**
     * Whether {@link #frames()} is known to be what a reader will read. False only for a file that is still to be decoded; the
     * number is then what its container says or, where that says nothing, an estimate
     * that may be wrong either way. A reader that has read 0 frames at the end has made it true: its position is then the
     * number, however many were expected.
     */
    public boolean framesExact() {
        return decoder.framesExact();
    }

    /** The length in microseconds, rounded to the nearest. */
    public long durationMicros() {
        return format().microsOfFrame(frames());
    }

    /** What was odd about the file and how it was read all the same; a sentence each, fit to be shown; empty for most. */
    public List<String> remarks() {
        return decoder.remarks();
    }

    /** What the file says of itself beside its sound. Read when the file was opened, or now, by another process in some 40 ms. */
    public RecordingTags tags() {
        return decoder.tags();
    }

    /**
     * A new reader at frame 0, independent of all others. Costs one file handle until it or this file is closed.
     *
     * @throws AudioException if the file cannot be opened any more, or this was closed
     */
    public SampleReader reader() throws AudioException {
        checkOpen();
        SampleReader reader = decoder.reader(Overload.CLIP, open::remove);
        open.add(reader);
        return reader;
    }

    /**
     * A new reader of everything the file has, where 16 bits are not enough. Files that have to be decoded are decoded once more for
     * it, from the start.
     *
     * @throws AudioException if the file cannot be opened any more, or this was closed
     */
    public PreciseReader preciseReader() throws AudioException {
        checkOpen();
        return decoder.precise();
    }

    /**
     * A provisional picture of the whole recording, from short pieces of it, for a file whose decoding takes a while: an hour
     * of MP3 in about a tenth of a second. To be shown until the true peaks are there, and never kept: what lies between
     * the pieces is not in it. Blocks.
     *
     * @param pixels    over how many the recording is spread, at least 1; fewer pieces may have been decoded than that
     * @param cancelled asked now and then
     * @return the peaks of each channel over the length of the recording, as many entries each as {@code pixels}; no channel
     *         for a file that is read or decoded quickly anyway
     * @throws AudioException        if the pieces cannot be decoded
     * @throws CancellationException if {@code cancelled} said so
     */
    public List<PeakRange> overview(int pixels, BooleanSupplier cancelled) throws AudioException {
        checkOpen();
        return decoder.overview(pixels, cancelled);
    }

    AudioFile asSndfileReads() throws AudioException {
        AudioDecoder seen = decoder.asSndfileReads();
        return seen == decoder ? this : new AudioFile(path, seen);
    }

    /**
     * Whether frames can be read without waiting for a decoding that is under way or was not begun yet. Cheap; any thread.
     *
     * @param from the first frame
     * @param to   the frame after the last
     */
    public boolean isReady(long from, long to) {
        return decoder.ready(from, to);
    }

    PeakScanner scanner(Overload overload, boolean mixed) throws AudioException {
        checkOpen();
        return decoder.scanner(overload, mixed);
    }

    private void checkOpen() throws AudioException {
        if (closed) {
            throw new AudioException(path, Messages.get("file.closed"));
        }
    }

    /** Closes every reader that is still open; their next read fails. Ends a decoding that nobody else waits for. May be called twice. */
    @Override
    public void close() {
        closed = true;
        List.copyOf(open).forEach(SampleReader::close);
        decoder.close();
    }
}
