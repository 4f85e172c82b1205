/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coachline.insight.PlanNames;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.internal.back.Reading;

/**
 * The workbook of a plan that somebody may have edited, read and not yet compared. Immutable; any thread.
 *
 * <p>A workbook is understood however people left it: sheets renamed, columns moved, rows sorted, copied, added and deleted. It
 * is read as a hostile file: bounded in memory and time, its formulas not computed, nothing that it links to opened.
 */
public final class EditedWorkbook {

    private final Reading reading;

    private EditedWorkbook(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads a workbook.
     *
     * @param file an .xlsx file that {@link PlanWorkbook} wrote, or what a spreadsheet saved of it
     * @return what it says
     * @throws ReportException when it is no workbook, protected by a password, has macros, is damaged, holds more than any plan
     *                         does, or is no workbook of a plan
     */
    public static EditedWorkbook read(Path file) throws ReportException {
        return new EditedWorkbook(Reading.of(file));
    }

    /**
     * The plan that it is of.
     *
     * @return the plan's id; empty where the workbook does not say any more
     */
    public String planId() {
        return reading.planId();
    }

    /**
     * Compares three: what was exported, what the workbook has now, and what the plan has now.
     *
     * @param plan       the plan as it is; only read
     * @param version    its version in the library, 0 while unsaved
     * @param names      what its techniques are called; those names are recognised in the workbook
     * @param techniques further techniques that a goal may be given, by name
     * @return the differences
     * @throws ReportException when the workbook is of another plan
     */
    public PlanDifference compare(CoachingPlan plan, long version, PlanNames names, Map<String, CatalogRef> techniques)
            throws ReportException {
        Map<String, CatalogRef> byName = new HashMap<>();
        techniques.forEach((name, ref) -> byName.putIfAbsent(key(name), ref));
        plan.getGoals().stream().map(goal -> goal.getTechnique()).filter(ref -> ref != null)
                .forEach(ref -> byName.put(key(names.techniques().apply(ref)), ref));
        // When it was made does not matter for what it says.
        PlanReport now = PlanReport.of(plan, version, names, Instant.EPOCH, ZoneOffset.UTC);
        return reading.compare(now, version, name -> Optional.ofNullable(byName.get(key(name))));
    }

    /**
     * Whether it could be of a plan: by the id that it carries, or, where it carries none, by those of its rows.
     *
     * @param plan any plan
     * @return false when it is of another one
     */
    public boolean isOf(CoachingPlan plan) {
        return reading.isOf(plan);
    }

    /**
     * The plan among several that it is of.
     *
     * @param plans plans of a library
     * @return the one, if it is among them
     */
    public Optional<CoachingPlan> planAmong(Collection<CoachingPlan> plans) {
        return plans.stream().filter(this::isOf).findFirst();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
