/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.PeakRange;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.peaks.PeakScanner;

/**
 * A recognised recording of one kind of file. Implementations are thread-safe, and are chosen by
 * {@link Recogniser} from the first bytes of the file: a further kind of file is a further implementation there.
 */
public interface AudioDecoder {

    /** What the recording is made of. */
    AudioFormat format();

    /** Whole frames that can be read; an estimate until {@link #framesExact()}. */
    long frames();

    /** Whether {@link #frames()} is what a reader reads, and not only what the file promises. Once true, always true. */
    default boolean framesExact() {
        return true;
    }

    /** Whether these frames can be read without waiting for a decoding that is under way. Cheap. */
    default boolean ready(long from, long to) {
        return true;
    }

    /**
     * Peaks of each channel from short pieces of the file, spread over its length; none where the whole comes as quickly.
     *
     * @param pixels    how many entries each channel gets
     * @param cancelled asked now and then
     * @throws AudioException if the pieces cannot be decoded
     */
    default List<PeakRange> overview(int pixels, BooleanSupplier cancelled) throws AudioException {
        return List.of();
    }

    /** The same recording as libsndfile reads it, where that is another way: for writing the very files of a program that uses it. */
    default AudioDecoder asSndfileReads() throws AudioException {
        return this;
    }

    /**
     * A reader of all the precision there is. Unless a kind of file has more, that of its 16-bit samples.
     *
     * @throws AudioException if the file cannot be opened any more
     */
    default PreciseReader precise() throws AudioException {
        return new WidenedReader(reader(Overload.CLIP, closed -> { }), format().channels());
    }

    /** Gives up what was begun for this recording and nobody else uses. May be called twice. */
    default void close() {
    }

    /** What was odd, in sentences fit to be shown. */
    List<String> remarks();

    /** What the file says of itself beside its sound. */
    default RecordingTags tags() {
        return RecordingTags.NONE;
    }

    /**
     * A new reader at frame 0.
     *
     * @param overload what to do with floats beyond full scale
     * @param onClose  told once when the reader is closed
     * @throws AudioException if the file cannot be opened any more
     */
    SampleReader reader(Overload overload, Consumer<SampleReader> onClose) throws AudioException;

    /**
     * A new scanner for peaks.
     *
     * @param overload what to do with floats beyond full scale
     * @param mixed    whether all channels are summed up as one
     * @throws AudioException if the file cannot be opened any more
     */
    PeakScanner scanner(Overload overload, boolean mixed) throws AudioException;
}
