/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachline.report.WorkbookProblem;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.jspecify.annotations.Nullable;

/** What an edited workbook says, as far as it is understood; not yet compared with anything. Confined to who reads it. */
final class Edited {

    /** Of the plan, empty where the workbook does not say. */
    String planId = "";
    /** Of the plan when it was exported, -1 where the workbook does not say. */
    long planVersion = -1;
    /** Version of the layout, 0 where the workbook does not say. */
    int layout;
    /** Fingerprints of what was exported, by part and id; nothing where the workbook does not carry them. */
    @Nullable Map<String, Map<String, String>> base;
    /** The number that each goal had when it was exported. */
    final Map<String, Integer> exportedNumbers = new HashMap<>();
    /** Whether the layout is a company's own, which need not hold all of a plan. */
    boolean ownTemplate;
    final Map<Part, Table> tables = new EnumMap<>(Part.class);
    final List<WorkbookProblem> problems = new ArrayList<>();

    /**
     * A table.
     *
     * @param sheet  the name of its sheet
     * @param hasIds whether its column of ids is there
     * @param rows   in the order of the sheet
     */
    record Table(String sheet, boolean hasIds, List<Row> rows) {
    }

    /**
     * A row that stands for a part of the plan.
     *
     * @param id     empty for one that people added
     * @param row    its number from 0
     * @param values what is understood of it; what is not there or not understood is left out
     * @param cells  where each value stands
     */
    record Row(String id, int row, Map<Field, @Nullable Object> values, Map<Field, String> cells) {

        /** What to call it until it has an id. */
        String place() {
            return "row-" + (row + 1);
        }

        String cell(Field field) {
            return cells.getOrDefault(field, "A" + (row + 1));
        }

        boolean has(Set<Field> fields) {
            return values.keySet().containsAll(fields);
        }
    }

    void problem(String sheet, String cell, String message) {
        problems.add(new WorkbookProblem(sheet, cell, message));
    }
}
