/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudioFormat;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes recordings into a library. */
@Command(name = "import")
final class ImportCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "import.agent")
    private @Nullable String agent;
    @Option(names = "--agent-channel", paramLabel = "left|right", converter = Side.class, descriptionKey = "import.channel")
    private AgentChannel channel = AgentChannel.LEFT;
    @Option(names = "--copy", descriptionKey = "import.copy")
    private boolean copy;
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "import.files")
    private List<Path> files = List.of();
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ImportCommand(Context context) {
        super(context);
    }

    /** Left or right. */
    static final class Side implements ITypeConverter<AgentChannel> {
        @Override
        public AgentChannel convert(String value) {
            return switch (value) {
            case "left" -> AgentChannel.LEFT;
            case "right" -> AgentChannel.RIGHT;
            default -> throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, "left, right", value));
            };
        }
    }

    @Override
    int run() throws Exception {
        List<ImportResult> results;
        try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
            results = Intake.importRecordings(opened, files.stream().map(context::resolve).toList(),
                    ImportOptions.of(agent, channel, copy), progress);
        }
        if (json.wanted) {
            answer(results);
        } else {
            for (ImportResult result : results) {
                tell(result);
            }
        }
        for (ImportResult result : results) {
            if (result.error() != null) {
                context.say(CliMessages.format(CliMessages.Import_refused, result.file(), result.error()));
            } else {
                remarks(result).forEach(remark -> context.say(CliMessages.format(CliMessages.Import_remark, result.file(), remark)));
            }
        }
        if (context.interrupted().getAsBoolean()) {
            throw new Refused(CliMessages.Interrupted);
        }
        return results.stream().anyMatch(result -> result.error() != null) ? REFUSED : DONE;
    }

    /** What was odd about a recording that was read all the same, such as one that ends before its header says. */
    private static List<String> remarks(ImportResult result) {
        try (AudioFile file = AudioFile.open(result.file())) {
            return file.remarks();
        } catch (AudioException e) {
            // It was there a moment ago, and is in the library: what happens to it afterwards is for a check to find.
            return List.of();
        }
    }

    private void tell(ImportResult result) throws Exception {
        if (result.duplicateOf() != null) {
            context.line(CliMessages.format(CliMessages.Import_duplicate, result.file(), result.duplicateOf()));
        } else if (result.callId() != null) {
            context.line(CliMessages.format(CliMessages.Import_done, result.file(), result.callId()));
        }
    }

    private void answer(List<ImportResult> results) throws Exception {
        Json.answer(context, out -> {
            out.writeStartArray();
            for (ImportResult result : results) {
                out.writeStartObject();
                out.writeStringField("file", result.file().toString());
                if (result.error() != null) {
                    out.writeStringField("error", result.error());
                } else {
                    AudioFormat format = result.format();
                    Json.text(out, "call", result.callId());
                    Json.text(out, "codec", format == null ? null : format.codec());
                    if (format != null) {
                        out.writeNumberField("sampleRate", format.sampleRate());
                        out.writeNumberField("channels", format.channels());
                    }
                    Json.seconds(out, "durationSeconds", result.durationMicros());
                    Json.text(out, "sha256", result.sha256());
                    Json.text(out, "duplicateOf", result.duplicateOf());
                    out.writeArrayFieldStart("remarks");
                    for (String remark : remarks(result)) {
                        out.writeString(remark);
                    }
                    out.writeEndArray();
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }
}
