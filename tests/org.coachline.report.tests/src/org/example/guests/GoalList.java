/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.guests;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.coachline.report.PlanReport;
import org.coachline.report.export.PlanExporter;

/** Writes the goals of a plan as lines of text, one a goal. */
public final class GoalList implements PlanExporter {

    @Override
    public List<String> export(PlanReport plan, OutputStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.println(plan.title());
        for (PlanReport.Goal goal : plan.goals()) {
            writer.println("- " + goal.technique() + ": " + goal.statement());
        }
        writer.flush();
        return plan.sessions().isEmpty() ? List.of() : List.of("Sessions are not written.");
    }
}
