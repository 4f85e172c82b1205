/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DecodingScanner;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.wav.FrameFile;

/**
 * Reads recordings whose sound is stored in blocks. A frame is the same however it was reached: where blocks depend on those
 * before, readers leave {@link Checkpoints} behind that all readers of this recording go on from.
 */
public final class BlockDecoder implements AudioDecoder {

    private final Path path;
    private final BlockLayout layout;
    private final RecordingTags tags;
    private final Checkpoints checkpoints;

    /** A decoder for what a header described. */
    public BlockDecoder(Path path, BlockLayout layout, RecordingTags tags) {
        this.path = path;
        this.layout = layout;
        this.tags = tags;
        this.checkpoints = new Checkpoints(layout.coding().start().state().length == 0 ? 0 : layout.blocks());
    }

    @Override
    public AudioFormat format() {
        return layout.format();
    }

    @Override
    public long frames() {
        return layout.frames();
    }

    @Override
    public List<String> remarks() {
        return layout.remarks();
    }

    @Override
    public RecordingTags tags() {
        return tags;
    }

    @Override
    public SampleReader reader(Overload overload, Consumer<SampleReader> onClose) throws AudioException {
        return new BlockReader(layout, new FrameFile(path), checkpoints, onClose);
    }

    @Override
    public PeakScanner scanner(Overload overload, boolean mixed) throws AudioException {
        return new DecodingScanner(reader(overload, closed -> { }), layout.format().channels(), mixed);
    }
}
