/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.WavFileWriter;
import org.coachline.audio.WavFileWriter.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes what was decoded of recordings as WAV files. */
@Command(name = "decode")
final class DecodeCommand extends Task {

    private static final String ENDING = ".wav";

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "decode.files")
    private List<Path> files = List.of();
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT.wav|FOLDER", descriptionKey = "decode.output")
    private Path output = Path.of("");
    @Option(names = "--bits", defaultValue = "16", paramLabel = "16|24|32f", converter = Bits.class, descriptionKey = "decode.bits")
    private Depth depth = Depth.PCM_16;

    DecodeCommand(Context context) {
        super(context);
    }

    /** How samples are written. */
    static final class Bits implements ITypeConverter<Depth> {
        @Override
        public Depth convert(String value) {
            return switch (value) {
            case "16" -> Depth.PCM_16;
            case "24" -> Depth.PCM_24;
            case "32f" -> Depth.FLOAT_32;
            default -> throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, "16, 24, 32f", value));
            };
        }
    }

    @Override
    int run() throws Exception {
        boolean refused = false;
        for (Map.Entry<Path, Path> each : targets().entrySet()) {
            refused |= !decode(each.getKey(), each.getValue());
        }
        return refused ? REFUSED : DONE;
    }

    /** Where each file goes: to the name that was given or, into a folder, under its own name. */
    private Map<Path, Path> targets() throws IOException {
        Path target = context.resolve(output);
        Map<Path, Path> targets = new LinkedHashMap<>();
        boolean named = target.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && !Files.isDirectory(target);
        boolean special = Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
        if (files.size() == 1 && (named || special)) {
            targets.put(context.resolve(files.get(0)), target);
            return targets;
        }
        if (named || special || Files.isRegularFile(target)) {
            throw wrong(CliMessages.format(files.size() == 1 ? CliMessages.Decode_output : CliMessages.Decode_folder, output));
        }
        Files.createDirectories(target);
        Set<Path> taken = new HashSet<>();
        for (Path file : files) {
            Path from = context.resolve(file);
            String name = String.valueOf(from.getFileName());
            int dot = name.lastIndexOf('.');
            Path to = target.resolve((dot > 0 ? name.substring(0, dot) : name) + ENDING);
            for (int again = 1; !taken.add(to); again++) {
                // Two recordings that differ in their ending or folder alone.
                to = target.resolve(name + (again == 1 ? "" : "-" + again) + ENDING);
            }
            targets.put(from, to);
        }
        return targets;
    }

    private boolean decode(Path from, Path to) throws IOException {
        try (AudioFile file = AudioFile.open(from)) {
            if (Files.exists(to) && Files.isSameFile(from, to)) {
                context.say(CliMessages.format(CliMessages.Decode_itself, from));
                return false;
            }
            WavFileWriter.write(file, to, depth, context.interrupted());
            file.remarks().forEach(remark -> context.say(CliMessages.format(CliMessages.Import_remark, from, remark)));
            context.line(to.toString());
            return true;
        } catch (AudioException e) {
            context.say(CliMessages.format(CliMessages.Import_refused, from, e.reason()));
            return false;
        }
    }
}
