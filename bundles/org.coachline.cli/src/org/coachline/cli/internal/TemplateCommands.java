/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.coachline.report.PlanTemplate;
import org.coachline.report.WorkbookProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A company's own workbooks that plans are filled into. */
@Command(name = "template", subcommands = {TemplateCommands.Check.class, TemplateCommands.New.class})
final class TemplateCommands extends Group {

    /** Says which placeholders a template has and what is wrong with it. */
    @Command(name = "check")
    static final class Check extends Task {

        @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "template.file")
        private Path file = Path.of("");
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Check(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            PlanTemplate.Check check = PlanTemplate.check(context.resolve(file));
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeBooleanField("good", check.problems().isEmpty());
                    out.writeArrayFieldStart("placeholders");
                    for (String each : check.placeholders()) {
                        out.writeString(each);
                    }
                    out.writeEndArray();
                    EditedPlan.problems(out, check.problems());
                    out.writeEndObject();
                });
            } else {
                for (WorkbookProblem problem : check.problems()) {
                    context.say(problem.line());
                }
                if (check.problems().isEmpty()) {
                    context.line(CliMessages.format(CliMessages.Template_good, check.placeholders().size()));
                }
            }
            return check.problems().isEmpty() ? DONE : REFUSED;
        }
    }

    /** Writes a template to begin with. */
    @Command(name = "new")
    static final class New extends Task {

        @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "template.new")
        private Path file = Path.of("");

        New(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                throw wrong(CliMessages.format(CliMessages.Template_name, file));
            }
            PlanTemplate.sample(context.resolve(file));
            context.line(context.resolve(file).toString());
            return DONE;
        }
    }
}
