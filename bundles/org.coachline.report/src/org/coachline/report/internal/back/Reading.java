/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.report.PlanDifference;
import org.coachline.report.PlanReport;
import org.coachline.report.ReportException;
import org.coachline.report.ReportException.Reason;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.PlanValues;

/** A workbook that was read: what it says of which plan. */
public final class Reading {

    private final Path file;
    private final Edited edited;

    private Reading(Path file, Edited edited) {
        this.file = file;
        this.edited = edited;
    }

    /**
     * Reads a workbook.
     *
     * @param file where it is
     * @return what it says
     * @throws ReportException when it cannot be read, or says nothing of a plan
     */
    public static Reading of(Path file) throws ReportException {
        Edited edited;
        try (WorkbookFile opened = WorkbookFile.open(file)) {
            edited = EditedReader.read(BookReader.read(opened));
        }
        if (edited.tables.isEmpty()) {
            throw new ReportException(Reason.NO_PLAN, file, BackMessages.format(BackMessages.File_noPlan, file), null);
        }
        return new Reading(file, edited);
    }

    /** The id of its plan, empty where it does not say. */
    public String planId() {
        return edited.planId;
    }

    /** Whether it is of a plan, by its id or those of its rows. */
    public boolean isOf(CoachingPlan plan) {
        if (!edited.planId.isEmpty()) {
            return edited.planId.equals(plan.getId());
        }
        Set<String> ids = new HashSet<>();
        for (Goal goal : plan.getGoals()) {
            ids.add(goal.getId());
            goal.getActions().forEach(action -> ids.add(action.getId()));
            goal.getEvidence().forEach(evidence -> ids.add(evidence.getId()));
        }
        plan.getPraise().forEach(praise -> ids.add(praise.getId()));
        plan.getSessions().forEach(session -> ids.add(session.getId()));
        plan.getRolePlays().forEach(played -> ids.add(played.getId()));
        return edited.tables.entrySet().stream().filter(table -> table.getKey() != Part.PLAN)
                .flatMap(table -> table.getValue().rows().stream()).anyMatch(row -> ids.contains(row.id()));
    }

    /**
     * Compares it with its plan.
     *
     * @param now        the plan's values
     * @param version    of the plan in its library
     * @param techniques the technique of a name
     * @return the differences
     * @throws ReportException when it is of another plan
     */
    public PlanDifference compare(PlanReport now, long version, Function<String, Optional<CatalogRef>> techniques) throws ReportException {
        PlanValues values = PlanValues.of(now);
        boolean rowsMatch = edited.tables.entrySet().stream().filter(table -> table.getKey() != Part.PLAN)
                .anyMatch(table -> table.getValue().rows().stream().anyMatch(row -> values.of(table.getKey()).containsKey(row.id())));
        if (edited.planId.isEmpty() ? !rowsMatch : !edited.planId.equals(now.planId())) {
            throw new ReportException(Reason.OTHER_PLAN, file, BackMessages.format(BackMessages.File_otherPlan, file, now.title()), null);
        }
        Comparison comparison = new Comparison(edited, values, version, name -> techniques.apply(name).isPresent()).run();
        return new PlanDifference(comparison.edits(), comparison.problems(), techniques);
    }
}
