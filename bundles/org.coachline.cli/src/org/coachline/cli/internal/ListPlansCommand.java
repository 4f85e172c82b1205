/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.List;
import org.coachline.library.Library;
import org.coachline.library.PlanRow;
import org.coachline.model.CardText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists plans, so that one can be named. */
@Command(name = "list")
final class ListPlansCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ListPlansCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        List<PlanRow> plans;
        try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
            plans = opened.plans(null);
        }
        if (!json.wanted) {
            for (PlanRow plan : plans) {
                context.line(String.join("  ", plan.id(), plan.status().getLiteral(), plan.agent(), CardText.maskedName(plan.title())));
            }
            return DONE;
        }
        Json.answer(context, out -> {
            out.writeStartArray();
            for (PlanRow plan : plans) {
                out.writeStartObject();
                out.writeStringField("id", plan.id());
                Json.text(out, "title", CardText.maskedName(plan.title()));
                Json.text(out, "agent", plan.agent());
                Json.text(out, "coach", plan.coach());
                out.writeStringField("status", plan.status().getLiteral());
                out.writeNumberField("goals", plan.goals());
                Json.text(out, "nextDue", plan.nextDue());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
        return DONE;
    }
}
