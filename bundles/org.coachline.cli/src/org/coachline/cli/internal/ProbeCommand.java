/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudioFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what recordings were recognised as, by their content. */
@Command(name = "probe")
final class ProbeCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "probe.files")
    private List<Path> files = List.of();
    @Mixin
    private Options.AsJson json = new Options.AsJson();
    private boolean refused;

    ProbeCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartArray();
                for (Path file : files) {
                    out.writeStartObject();
                    tell(file, out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            });
        } else {
            for (Path file : files) {
                tell(file);
            }
        }
        return refused ? REFUSED : DONE;
    }

    private AudioFile open(Path file) throws AudioException {
        if (context.interrupted().getAsBoolean()) {
            throw new CancellationException();
        }
        return AudioFile.open(context.resolve(file));
    }

    private void refuse(AudioException problem) {
        refused = true;
        context.say(CliMessages.format(CliMessages.Import_refused, problem.file(), problem.reason()));
    }

    private void tell(Path file) throws IOException {
        try (AudioFile audio = open(file)) {
            AudioFormat format = audio.format();
            context.line(CliMessages.format(CliMessages.Probe_line, file, format.container(), format.codec(), format.sampleRate(), format.channels(),
                    audio.durationMicros() / 1e6));
        } catch (AudioException e) {
            refuse(e);
        }
    }

    private void tell(Path file, JsonGenerator out) throws IOException {
        out.writeStringField("file", file.toString());
        try (AudioFile audio = open(file)) {
            AudioFormat format = audio.format();
            out.writeStringField("container", format.container());
            out.writeStringField("codec", format.codec());
            out.writeNumberField("sampleRate", format.sampleRate());
            out.writeNumberField("channels", format.channels());
            Json.seconds(out, "durationSeconds", audio.durationMicros());
            out.writeObjectFieldStart("tags");
            for (Map.Entry<String, String> tag : audio.tags().values().entrySet()) {
                out.writeStringField(tag.getKey(), tag.getValue());
            }
            out.writeEndObject();
            out.writeArrayFieldStart("remarks");
            for (String remark : audio.remarks()) {
                out.writeString(remark);
            }
            out.writeEndArray();
        } catch (AudioException e) {
            out.writeStringField("error", e.reason());
            refuse(e);
        }
    }
}
