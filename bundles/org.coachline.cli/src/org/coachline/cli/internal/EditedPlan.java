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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachline.catalog.Catalog;
import org.coachline.insight.PlanNames;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PlanRow;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.EditedWorkbook;
import org.coachline.report.PlanChange;
import org.coachline.report.PlanDifference;
import org.coachline.report.ReportException;
import org.coachline.report.WorkbookProblem;
import org.jspecify.annotations.Nullable;

/**
 * An edited workbook beside the plan that it is of.
 *
 * @param stored     the plan as the library has it
 * @param difference what the workbook would change
 */
record EditedPlan(Stored<CoachingPlan> stored, PlanDifference difference) {

    /** Reads a workbook and compares it; the plan is the one it names, or the given one. */
    static EditedPlan of(Context context, Library library, Path file, @Nullable String planId) throws LibraryException, ReportException, Refused {
        EditedWorkbook workbook = EditedWorkbook.read(context.resolve(file));
        Stored<CoachingPlan> stored = find(library, workbook, planId, file);
        Catalog catalog = context.packs().catalog();
        Map<String, CatalogRef> techniques = new HashMap<>();
        catalog.techniques().forEach(entry -> techniques.putIfAbsent(entry.name(), entry.ref()));
        return new EditedPlan(stored, workbook.compare(stored.document(), stored.version(), PlanNames.of(stored.document(), library, catalog),
                techniques));
    }

    private static Stored<CoachingPlan> find(Library library, EditedWorkbook workbook, @Nullable String planId, Path file)
            throws LibraryException, Refused {
        String id = planId == null ? workbook.planId() : planId;
        if (!id.isEmpty()) {
            return ExportPlanCommand.load(library, id);
        }
        for (PlanRow row : library.plans(null)) {
            Stored<CoachingPlan> stored = library.load(CoachingPlan.class, row.id());
            if (workbook.isOf(stored.document())) {
                ClosedEvidence.of(library).check(stored.document());
                return stored;
            }
        }
        throw new Refused(CliMessages.format(CliMessages.Plan_notNamed, file));
    }

    /** For people: a line for each change, with what it is chosen by. */
    void lines(Context context) throws IOException {
        for (PlanChange change : difference.changes()) {
            String what = switch (change.kind()) {
            case ADD -> CliMessages.format(CliMessages.Diff_add, change.where(), change.theirs());
            case REMOVE -> CliMessages.format(CliMessages.Diff_remove, change.where());
            case SET -> CliMessages.format(CliMessages.Diff_set, change.where(), change.what(), change.mine(), change.theirs());
            };
            String place = change.cell().isEmpty() ? change.sheet() : change.sheet() + '!' + change.cell();
            context.line(CliMessages.format(change.conflict() ? CliMessages.Diff_conflict : CliMessages.Diff_line, change.id(), place,
                    what.replaceAll("\\s+", " ")));
        }
        if (difference.changes().isEmpty()) {
            context.line(CliMessages.Diff_nothing);
        }
        for (WorkbookProblem problem : difference.problems()) {
            context.say(problem.line());
        }
    }

    /** For programs, inside of an object. */
    void fields(JsonGenerator out) throws IOException {
        out.writeStringField("plan", stored.document().getId());
        out.writeNumberField("planVersion", stored.version());
        out.writeArrayFieldStart("changes");
        for (PlanChange change : difference.changes()) {
            out.writeStartObject();
            out.writeStringField("id", change.id());
            out.writeStringField("kind", change.kind().name().toLowerCase(java.util.Locale.ROOT));
            out.writeStringField("where", change.where());
            Json.text(out, "what", change.what());
            out.writeStringField("sheet", change.sheet());
            Json.text(out, "cell", change.cell());
            out.writeStringField("mine", change.mine());
            out.writeStringField("theirs", change.theirs());
            out.writeBooleanField("conflict", change.conflict());
            out.writeArrayFieldStart("requires");
            for (String id : change.requires()) {
                out.writeString(id);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        problems(out, difference.problems());
    }

    /** Problems with their places, as a field of an object. */
    static void problems(JsonGenerator out, List<WorkbookProblem> problems) throws IOException {
        out.writeArrayFieldStart("problems");
        for (WorkbookProblem problem : problems) {
            out.writeStartObject();
            Json.text(out, "sheet", problem.sheet());
            Json.text(out, "cell", problem.cell());
            out.writeStringField("message", problem.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
