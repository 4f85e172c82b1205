/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.coachline.extension.Guest;
import org.coachline.insight.PlanNames;
import org.coachline.insight.PlanQuestions;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Stored;
import org.coachline.library.records.Export;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.PlanReport;
import org.coachline.report.PlanTemplate;
import org.coachline.report.PlanWorkbook;
import org.coachline.report.export.PlanExporter;
import org.coachline.report.export.PlanExporters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a plan's workbook. */
@Command(name = "export")
final class ExportPlanCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.By by = new Options.By();
    @Option(names = "--plan", required = true, paramLabel = "ID", descriptionKey = "export.plan")
    private String plan = "";
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE.xlsx", descriptionKey = "export.output")
    private Path output = Path.of("");
    @Option(names = "--template", paramLabel = "FILE.xlsx", descriptionKey = "export.template")
    private @Nullable Path template;

    @Option(names = "--as", paramLabel = "ID", descriptionKey = "export.as")
    private @Nullable String as;

    ExportPlanCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        Guest<PlanExporter> exporter = exporter();
        if (exporter == null && !String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw wrong(CliMessages.format(CliMessages.Export_output, output));
        }
        List<String> questions;
        Path target = context.resolve(output);
        try (Library opened = OpenedLibrary.toRecord(context, library.folder)) {
            Stored<CoachingPlan> stored = load(opened, plan);
            PlanReport report = PlanReport.of(stored.document(), stored.version(), PlanNames.of(stored.document(), opened, context.packs().catalog()),
                    context.clock().instant(), context.clock().getZone());
            questions = PlanQuestions.of(stored.document());
            opened.records().exports().write(Export.of(Export.What.PLAN, "CoachingPlan", plan, target), by.who(), () -> {
                write(exporter, report, target);
                return target;
            });
        }
        context.line(target.toString());
        questions.forEach(context::say);
        return DONE;
    }

    private void write(@Nullable Guest<PlanExporter> exporter, PlanReport report, Path target) throws Exception {
        if (exporter != null) {
            PlanExporters.write(exporter, report, target, context.interrupted()).forEach(context::say);
        } else if (template == null) {
            PlanWorkbook.write(report, target);
        } else {
            PlanTemplate.fill(context.resolve(template), report, target);
        }
    }

    /** The partner's exporter that was asked for, or nothing for a workbook. */
    private @Nullable Guest<PlanExporter> exporter() throws Refused {
        String wanted = as;
        if (wanted == null) {
            return null;
        }
        if (template != null) {
            throw wrong(CliMessages.Export_asTemplate);
        }
        List<Guest<PlanExporter>> all = new PlanExporters(context.guests()).all();
        return context.guests().guest(PlanExporters.POINT, wanted).orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Guest_unknown, wanted,
                all.isEmpty() ? "-" : String.join(", ", all.stream().map(Guest::id).toList()))));
    }

    /** A plan of the library, to be shown or written; an unknown one is refused by its id, and one that quotes what is being scored blind. */
    static Stored<CoachingPlan> load(Library opened, String plan) throws LibraryException, Refused {
        try {
            Stored<CoachingPlan> stored = opened.load(CoachingPlan.class, plan);
            ClosedEvidence.of(opened).check(stored.document());
            return stored;
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                throw new Refused(CliMessages.format(CliMessages.Plan_unknown, opened.folder(), plan));
            }
            throw e;
        }
    }
}
