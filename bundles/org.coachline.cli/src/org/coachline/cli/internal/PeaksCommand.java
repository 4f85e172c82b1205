/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudiowaveformWriter;
import org.coachline.audio.EmptyRecordingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the peaks of a recording as the BBC's audiowaveform does; its option names are that program's. */
@Command(name = "peaks")
final class PeaksCommand extends Task {

    @Option(names = {"-i", "--input-filename"}, required = true, paramLabel = "FILE", descriptionKey = "peaks.input")
    private Path input = Path.of("");
    @Option(names = {"-o", "--output-filename"}, required = true, paramLabel = "OUT.json|OUT.dat", descriptionKey = "peaks.output")
    private Path output = Path.of("");
    @Option(names = {"-z", "--zoom"}, defaultValue = "256", paramLabel = "SAMPLES_PER_PIXEL", converter = Options.Zoom.class,
            descriptionKey = "peaks.zoom")
    private int zoom;
    @Option(names = {"-b", "--bits"}, defaultValue = "16", paramLabel = "8|16", converter = Options.Bits.class,
            descriptionKey = "peaks.bits")
    private int bits;
    @Option(names = "--split-channels", descriptionKey = "peaks.split")
    private boolean split;

    PeaksCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        Path target = context.resolve(output);
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".dat")) {
            throw wrong(CliMessages.format(CliMessages.Peaks_output, output));
        }
        try (AudioFile file = AudioFile.open(context.resolve(input))) {
            AudiowaveformWriter.write(file, target, zoom, bits, split, context.interrupted());
        } catch (EmptyRecordingException e) {
            AudiowaveformWriter.write(e, target, zoom, bits, split);
        }
        return DONE;
    }
}
