/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.PeakRange;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.SampleReader;
import org.coachline.audio.SilentPart;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DecodingScanner;
import org.coachline.audio.internal.peaks.PeakScanner;

/** A recording parts of which are silent, by whatever way its samples are read. */
public final class SilencedDecoder implements AudioDecoder {

    private final AudioDecoder decoder;
    private final List<SilentPart> parts;
    private final Silences silences;

    /** Silences parts of what a decoder gives; it belongs to this one from now on. */
    public SilencedDecoder(AudioDecoder decoder, List<SilentPart> parts) {
        this.decoder = decoder;
        this.parts = List.copyOf(parts);
        this.silences = new Silences(parts, decoder.format());
    }

    @Override
    public AudioFormat format() {
        return decoder.format();
    }

    @Override
    public long frames() {
        return decoder.frames();
    }

    @Override
    public boolean framesExact() {
        return decoder.framesExact();
    }

    @Override
    public boolean ready(long from, long to) {
        return decoder.ready(from, to);
    }

    @Override
    public void close() {
        decoder.close();
    }

    @Override
    public List<String> remarks() {
        return decoder.remarks();
    }

    @Override
    public RecordingTags tags() {
        return decoder.tags();
    }

    @Override
    public AudioDecoder asSndfileReads() throws AudioException {
        return new SilencedDecoder(decoder.asSndfileReads(), parts);
    }

    @Override
    public SampleReader reader(Overload overload, Consumer<SampleReader> onClose) throws AudioException {
        return new SilencedReader(decoder.reader(overload, closed -> { }), silences, onClose);
    }

    @Override
    public PreciseReader precise() throws AudioException {
        return new SilencedPreciseReader(decoder.precise(), silences);
    }

    /** Always through the samples: what scans a file's own bytes would see what is to be silent. */
    @Override
    public PeakScanner scanner(Overload overload, boolean mixed) throws AudioException {
        return new DecodingScanner(reader(overload, closed -> { }), format().channels(), mixed);
    }

    @Override
    public List<PeakRange> overview(int pixels, BooleanSupplier cancelled) throws AudioException {
        List<PeakRange> seen = decoder.overview(pixels, cancelled);
        List<PeakRange> silenced = new ArrayList<>();
        for (int channel = 0; channel < seen.size(); channel++) {
            PeakRange range = seen.get(channel);
            PeakRange copy = new PeakRange(range.min().clone(), range.max().clone(), range.rms().clone());
            silences.flatten(channel, copy, frames());
            silenced.add(copy);
        }
        return silenced;
    }
}
