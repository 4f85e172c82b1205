/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.PeakRange;
import org.coachline.audio.SampleReader;
import org.coachline.audio.SoundPart;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DecodingScanner;
import org.coachline.audio.internal.peaks.PeakScanner;

/**
 * Recordings laid out on one timeline, at the highest of their rates. Where several are heard on a channel at once they are
 * added; where none is, there is silence. One at that rate and without drift keeps its samples as they are.
 */
public final class ComposedDecoder implements AudioDecoder {

    private static final int BITS = 16;

    private final List<SoundPart> parts;
    private final AudioFormat format;

    /** Lays recordings out; there is at least one. */
    public ComposedDecoder(List<SoundPart> parts) {
        this.parts = List.copyOf(parts);
        int rate = parts.stream().mapToInt(part -> part.file().format().sampleRate()).max().orElseThrow();
        int channels = 1 + parts.stream().flatMap(part -> part.channels().stream()).mapToInt(Integer::intValue).max().orElseThrow();
        List<String> codecs = parts.stream().map(part -> part.file().format().codec()).distinct().toList();
        this.format = new AudioFormat("composed", codecs.size() == 1 ? codecs.get(0) : "mixed", rate, channels, BITS);
    }

    @Override
    public AudioFormat format() {
        return format;
    }

    @Override
    public long frames() {
        return Math.max(0, parts.stream().mapToLong(part -> new Placement(part, format.sampleRate()).end()).max().orElseThrow());
    }

    @Override
    public boolean framesExact() {
        return parts.stream().allMatch(part -> part.file().framesExact());
    }

    /** Asked of each part as a whole: which of its frames a stretch needs depends on how it is stretched. */
    @Override
    public boolean ready(long from, long to) {
        return parts.stream().allMatch(part -> part.file().isReady(0, part.file().frames()));
    }

    @Override
    public void close() {
        parts.forEach(part -> part.file().close());
    }

    @Override
    public List<String> remarks() {
        return parts.stream().flatMap(part -> part.file().remarks().stream()).toList();
    }

    /** Floats beyond full scale are held there: a composition is for ears and eyes. */
    @Override
    public SampleReader reader(Overload overload, Consumer<SampleReader> onClose) throws AudioException {
        List<PartReader> readers = new ArrayList<>();
        try {
            for (SoundPart part : parts) {
                Placement placement = new Placement(part, format.sampleRate());
                readers.add(placement.isExact() ? new ExactReader(placement) : new StretchedReader(placement));
            }
        } catch (AudioException e) {
            readers.forEach(PartReader::close);
            throw e;
        }
        return new ComposedReader(readers, this::frames, onClose);
    }

    @Override
    public PeakScanner scanner(Overload overload, boolean mixed) throws AudioException {
        return new DecodingScanner(reader(overload, closed -> { }), format.channels(), mixed);
    }

    /** Of each part its own, in its place. None where one part has none: its channel would look silent. */
    @Override
    public List<PeakRange> overview(int pixels, BooleanSupplier cancelled) throws AudioException {
        long total = frames();
        List<PeakRange> all = new ArrayList<>();
        for (int i = 0; i < format.channels(); i++) {
            all.add(new PeakRange(new short[pixels], new short[pixels], new short[pixels]));
        }
        for (SoundPart part : parts) {
            Placement placement = new Placement(part, format.sampleRate());
            int from = (int) Math.floorDiv(placement.begin() * pixels, Math.max(1, total));
            int to = (int) Math.floorDiv(placement.end() * pixels, Math.max(1, total));
            if (to <= Math.max(0, from)) {
                continue;
            }
            List<PeakRange> own = part.file().overview(to - from, cancelled);
            if (own.isEmpty()) {
                return List.of();
            }
            for (int channel = 0; channel < own.size(); channel++) {
                add(own.get(channel), all.get(part.channels().get(channel)), from);
            }
        }
        return all;
    }

    private static void add(PeakRange own, PeakRange to, int from) {
        for (int pixel = Math.max(0, -from); pixel < own.pixels() && from + pixel < to.pixels(); pixel++) {
            int at = from + pixel;
            to.min()[at] = (short) Math.min(to.min()[at], own.min()[pixel]);
            to.max()[at] = (short) Math.max(to.max()[at], own.max()[pixel]);
            to.rms()[at] = (short) Math.max(to.rms()[at], own.rms()[pixel]);
        }
    }
}
