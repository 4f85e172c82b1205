/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachline.intake.reply.Replies;
import org.coachline.intake.reply.ReplyRefusedException;
import org.coachline.intake.reply.TakenReply;
import org.coachline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes agents' replies into the reviews that they answer. */
@Command(name = "reply")
final class ReplyCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.AsJson json = new Options.AsJson();
    @Mixin
    private Options.By by = new Options.By();
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "reply.files")
    private List<Path> files = new ArrayList<>();

    ReplyCommand(Context context) {
        super(context);
    }

    /** Each for itself: one that is refused keeps no other from being taken. */
    @Override
    int run() throws Exception {
        List<TakenReply> taken = new ArrayList<>();
        int refused = 0;
        try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
            Replies replies = new Replies(opened, by.who());
            for (Path file : files) {
                try {
                    taken.add(replies.take(context.resolve(file), context.clock().instant()));
                } catch (ReplyRefusedException e) {
                    refused++;
                    context.say(e.getMessage());
                }
            }
        }
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartArray();
                for (TakenReply each : taken) {
                    out.writeStartObject();
                    out.writeStringField("call", each.callId());
                    out.writeStringField("review", each.reviewId());
                    out.writeStringField("agent", each.agent());
                    out.writeBooleanField("acknowledged", each.acknowledged());
                    out.writeNumberField("disputes", each.disputes());
                    out.writeNumberField("late", each.late());
                    out.writeBooleanField("outdated", each.outdated());
                    out.writeStringField("status", each.status().getLiteral());
                    out.writeEndObject();
                }
                out.writeEndArray();
            });
        } else {
            for (TakenReply each : taken) {
                context.line(CliMessages.format(CliMessages.Reply_taken, each.agent(), each.callId(), each.acknowledged() ? 1 : 0, each.disputes(),
                        each.status().getLiteral()));
            }
        }
        taken.stream().filter(each -> each.late() > 0).forEach(each -> context.say(CliMessages.format(CliMessages.Reply_late, each.agent(), each.late())));
        taken.stream().filter(TakenReply::outdated).forEach(each -> context.say(CliMessages.format(CliMessages.Reply_outdated, each.agent())));
        return refused == 0 ? DONE : REFUSED;
    }
}
